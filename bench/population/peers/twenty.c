/* Twenty measures of 聊政发〔2019〕1号, from the words of articles 1, 2, 3, 5, 7, 13 and 15, on 2019-12-31. */
#include "columns.h"
#include "peer.h"

#define WAN 1000000LL
#define NAMED_DAY 17897 /* 2019-01-01 */
#define ISSUED 17955    /* 2019-02-28 */
#define TODAY 18261     /* 2019-12-31 */

enum {
  NEW_MATERIALS, CATALOGUE, FIRST_SET, UPGRADE, PROVINCIAL, MUNICIPAL, DEMO, CERTIFIED, DEMO_MUNICIPAL, RESEARCH_BODY,
  BRAND, QUALITY, NOMINATION, BENCHMARK, DIRECT, LOAN, GUARANTEE, SCIENCE, TRANSFER, MATCHING
};

/* By title: which measure it falls under, what it gives, and the first day on which it may have been received. */
static const struct { int measure; int64_t fen; int since; } TITLES[18] = {
  {NEW_MATERIALS, 100 * WAN, ISSUED}, {DEMO, 50 * WAN, ISSUED}, {DEMO, 30 * WAN, ISSUED},
  {CERTIFIED, 30 * WAN, ISSUED}, {DEMO_MUNICIPAL, 20 * WAN, ISSUED}, {BRAND, 200 * WAN, NAMED_DAY},
  {QUALITY, 300 * WAN, ISSUED}, {QUALITY, 100 * WAN, ISSUED}, {QUALITY, 50 * WAN, ISSUED},
  {NOMINATION, 100 * WAN, ISSUED}, {NOMINATION, 50 * WAN, ISSUED},
  {BENCHMARK, 100 * WAN, ISSUED}, {BENCHMARK, 50 * WAN, ISSUED},
  {SCIENCE, 100 * WAN, ISSUED}, {SCIENCE, 50 * WAN, ISSUED}, {SCIENCE, 30 * WAN, ISSUED},
  {-1, 0, 0}, {-1, 0, 0},
};

static inline int since(int from, int on) { return on >= from && on <= TODAY; }

/* What was given of a measure: in all, or this year. */
static inline int64_t given(int from, int to, int measure, int first_day) {
  int64_t sum = 0;
  for (int p = from; p < to; p++)
    if (COL_past_measure[p] == measure && COL_past_day[p] >= first_day) sum += (int64_t)COL_past_amount[p];
  return sum;
}

static inline int64_t rest(int64_t cap, int64_t given) { return cap > given ? cap - given : 0; }

static void work(int from, int to, Awards *awards, int64_t *total) {
  int64_t *sum = total;
#define GIVE(measure, row, fen) do { int64_t f = (fen); give(awards, measure, h, row, f); sum[h] += f; } while (0)
  for (int h = from; h < to; h++) {
    sum[h] = 0;
    const int p0 = COL_first_past[h], p1 = COL_first_past[h + 1];

    /* 列入目录的产品150万元、100万元；首台（套）100万、50万元；同一企业同一产品不重复享受；年度最高不超过500万元。 */
    int64_t left = 500 * WAN - given(p0, p1, CATALOGUE, NAMED_DAY);
    int rows[8], count = 0;
    int64_t amounts[8];
    for (int r = COL_first_product[h]; r < COL_first_product[h + 1]; r++) {
      int before = 0;
      for (int p = p0; p < p1; p++)
        before |= COL_past_thing[p] == r && (COL_past_measure[p] == CATALOGUE || COL_past_measure[p] == FIRST_SET);
      if (before) continue;
      int64_t listed = !since(NAMED_DAY, COL_product_listedOn[r]) ? 0
        : COL_product_catalogue[r] == 0 ? 150 * WAN : COL_product_catalogue[r] == 3 ? 0 : 100 * WAN;
      int64_t first = !since(NAMED_DAY, COL_product_firstSetOn[r]) ? 0
        : COL_product_firstSet[r] == 0 ? 100 * WAN : COL_product_firstSet[r] == 1 ? 50 * WAN : 0;
      if (listed > 0 && listed >= first) {
        /* The larger is paid first. */
        int at = count++;
        for (; at > 0 && amounts[at - 1] < listed; at--) rows[at] = rows[at - 1], amounts[at] = amounts[at - 1];
        rows[at] = r;
        amounts[at] = listed;
      } else if (first > 0) GIVE(FIRST_SET, r, first);
    }
    for (int at = 0; at < count; at++) {
      int64_t fen = least(amounts[at], left > 0 ? left : 0);
      left -= amounts[at];
      GIVE(CATALOGUE, rows[at], fen);
    }

    /* 技术改造10%、最高500万元；省级贴息等额；市级30%最高200万元，同一独立法人项目限定一个；同一项工作不重复奖励。 */
    int best_row = -1;
    int64_t best_fen = 0;
    for (int r = COL_first_project[h]; r < COL_first_project[h + 1]; r++) {
      int by[3] = {0, 0, 0};
      int64_t paid = 0;
      for (int p = p0; p < p1; p++) {
        int of = COL_past_measure[p] - UPGRADE;
        if (COL_past_thing[p] != r || of < 0 || of > 2) continue;
        by[of] = 1;
        if (of == 0) paid += (int64_t)COL_past_amount[p];
      }
      int64_t grant = COL_project_qualifies[r] == 1 && since(NAMED_DAY, COL_project_approvedOn[r]) && !by[1] && !by[2]
        ? least(share_of((int64_t)COL_project_auditedEquipment[r], 1, 10), 500 * WAN) : 0;
      int64_t equal = COL_project_provincialBenchmark[r] == 1 && since(NAMED_DAY, COL_project_provincialListedOn[r]) && !by[0] && !by[2]
        ? (int64_t)COL_project_provincialInterestSubsidy[r] : 0;
      int64_t third = COL_project_municipalMajor[r] == 1 && COL_project_inProduction[r] == 1 && since(NAMED_DAY, COL_project_municipalListedOn[r]) && !by[0] && !by[1]
        ? least(share_of((int64_t)COL_project_benchmarkInterest[r], 3, 10), 200 * WAN) : 0;
      if (grant >= equal && grant >= third) GIVE(UPGRADE, r, least(grant, rest(500 * WAN, paid)));
      else if (equal >= third) GIVE(PROVINCIAL, r, equal);
      else if (third > best_fen) best_row = r, best_fen = third;
    }
    if (best_row >= 0 && given(p0, p1, MUNICIPAL, 0) == 0) GIVE(MUNICIPAL, best_row, best_fen);

    /* 一次性：同一称号一次；科学技术奖逐项。 */
    uint32_t had = 0;
    for (int r = COL_first_recognition[h]; r < COL_first_recognition[h + 1]; r++) {
      int title = COL_recognition_title[r], measure = TITLES[title].measure;
      if (measure < 0 || !since(TITLES[title].since, COL_recognition_on[r])) continue;
      if (measure == BENCHMARK && COL_recognition_first[r] != 1) continue;
      if (measure == SCIENCE && COL_recognition_firstCompleter[r] != 1) continue;
      if (measure != SCIENCE && (had >> title & 1)) continue;
      int before = 0;
      for (int p = p0; p < p1; p++)
        before |= COL_past_measure[p] == measure &&
          (measure == SCIENCE ? COL_past_thing[p] == r : COL_past_title[p] == title);
      if (before) continue;
      had |= 1u << title;
      GIVE(measure, r, TITLES[title].fen);
    }

    /* 九大产业集群引进的高水平配套研发机构，一次性奖励100万元。 */
    if (COL_holder_clusterResearchBody[h] == 1 && since(ISSUED, COL_holder_researchBodyIntroducedOn[h]) &&
        given(p0, p1, RESEARCH_BODY, 0) == 0)
      GIVE(RESEARCH_BODY, h, 100 * WAN);
    /* 新经济企业：直接投资额10%、最高50万元；贷款利息总额50%，最高50万元。 */
    if (COL_holder_newEconomy[h] == 1) {
      GIVE(DIRECT, h, least(least(share_of((int64_t)COL_holder_directInvestment[h], 1, 10), 50 * WAN),
                            rest(50 * WAN, given(p0, p1, DIRECT, 0))));
      GIVE(LOAN, h, least(least(share_of((int64_t)COL_holder_loanInterest[h], 1, 2), 50 * WAN),
                          rest(50 * WAN, given(p0, p1, LOAN, 0))));
    }
    /* 季均担保余额的2‰，最高50万元，按年。 */
    if (COL_holder_guaranteeCompany[h] == 1)
      GIVE(GUARANTEE, h, least(least(share_of((int64_t)COL_holder_guaranteeBalance[h], 2, 1000), 50 * WAN),
                               rest(50 * WAN, given(p0, p1, GUARANTEE, NAMED_DAY))));
    /* 不低于5项、成交额在1000万元以上：1.5%、最高50万元，按年；省级奖补同额度。 */
    if (COL_holder_transferService[h] == 1) {
      if (COL_holder_transfersInCity[h] >= 5 && COL_holder_transferContracts[h] >= 1000.0 * WAN)
        GIVE(TRANSFER, h, least(least(share_of((int64_t)COL_holder_transferContracts[h], 15, 1000), 50 * WAN),
                                rest(50 * WAN, given(p0, p1, TRANSFER, NAMED_DAY))));
      GIVE(MATCHING, h, (int64_t)COL_holder_transferProvincialAward[h]);
    }
  }
}

int main(int argc, char **argv) { return run(argc, argv, LEN_holder_newEconomy, DATA_BYTES); }
