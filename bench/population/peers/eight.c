/* The eight measures, from their words. */
#include "columns.h"
#include "peer.h"

#define WAN 1000000LL
#define CAP_CATALOGUE (500 * WAN)
#define CAP_PATENTS (10 * WAN)

static void work(int from, int to, Awards *awards, int64_t *total) {
  for (int h = from; h < to; h++) {
    int64_t sum = 0;
    /* 甲目录、乙目录的产品分别奖励150万元、100万元，年度最高500万元。 */
    int64_t m1 = COL_catalogue[h] == 0 ? 150 * WAN : COL_catalogue[h] == 1 ? 100 * WAN : 0;
    int64_t left = CAP_CATALOGUE - (int64_t)COL_paid_catalogue[h];
    m1 = least(m1, left > 0 ? left : 0);
    /* 甲称号、乙称号分别奖励50万元、30万元；首台产品甲类、乙类分别奖励120万元、50万元：同一产品只给较高的一项。 */
    int64_t m2 = COL_title[h] == 0 ? 50 * WAN : COL_title[h] == 1 ? 30 * WAN : 0;
    int64_t m7 = COL_first[h] == 0 ? 120 * WAN : COL_first[h] == 1 ? 50 * WAN : 0;
    int first = m2 >= m7;
    m2 = first ? m2 : 0;
    m7 = first ? 0 : m7;
    /* 按设备投资的10%补助，最高500万元。 */
    int64_t m3 = least(share_of((int64_t)COL_equipment[h], 1, 10), 500 * WAN);
    /* 按利息的30%贴息，最高200万元。 */
    int64_t m4 = least(share_of((int64_t)COL_interest[h], 3, 10), 200 * WAN);
    /* 制造业企业收入超过50亿元的奖励20万元。 */
    int64_t m5 = COL_manufacturer[h] == 1 && COL_revenue[h] > 5000.0 * 100 * WAN ? 20 * WAN : 0;
    /* 所得不超过100万元的部分按5%、超过100万元至300万元的部分按10%，超过300万元的全部按25%计税。 */
    int64_t taxable = (int64_t)COL_taxable[h];
    int64_t low = least(taxable, 100 * WAN);
    int64_t m6 = taxable <= 300 * WAN ? (low * 5 + (taxable - low) * 10 + 50) / 100 : share_of(taxable, 1, 4);
    /* 每件专利奖励1万元，每年最高10万元。 */
    int64_t m8 = (int64_t)COL_patents[h] * WAN;
    int64_t rest = CAP_PATENTS - (int64_t)COL_paid_patents[h];
    m8 = least(m8, rest > 0 ? rest : 0);
    const int64_t all[8] = {m1, m2, m3, m4, m5, m6, m7, m8};
    for (int m = 0; m < 8; m++) {
      give(awards, m, h, h, all[m]);
      sum += all[m];
    }
    total[h] = sum;
  }
}

int main(int argc, char **argv) { return run(argc, argv, LEN_catalogue, DATA_BYTES); }
