import type { LedgerRule } from "../../ledger/check.ts";
import { decisionKinds } from "./way/steps.ts";

/** The kinds of the steps that decide, as SQL says a list of texts. */
const decisions = decisionKinds.map((kind) => `'${kind}'`).join(", ");

/** Money that the books hold for a case: approved, on its way, arrived. */
const heldForCases = `
  select p.case_id as number, sum(e.amount) as held,
    sum(e.amount) filter (where a.kind in ('committed', 'transit')) as unpaid
  from ledger.posting p join ledger.entry e on e.posting_id = p.id join ledger.account a on a.id = e.account_id
  where p.case_id is not null and a.kind in ('committed', 'transit', 'paid') group by p.case_id`;

/** What is left of a case's awards. */
const leftOfAwards = `
  select a.case_id, sum(a.amount - coalesce((
    select sum(r.amount) from cases.award_reduction r where r.award_id = a.id), 0)) as left
  from cases.award a where a.case_id is not null group by a.case_id`;

/** What was decided last. */
const decided = `
  select s.case_id, (select sum((each ->> 'fen')::bigint) from jsonb_array_elements(s.detail -> 'settled') each) as fen
  from cases.step s where s.kind in (${decisions}) and s.position = (
    select max(position) from cases.step l where l.case_id = s.case_id and l.kind in (${decisions}))`;

/** Who had a hand in a case, as what; of what a key did, the key and whoever made it. */
const personsAndRoles = `
  select h.case_id, h.role, w.person from (
    select s.case_id, s.role, s.by from cases.step s
    union select f.case_id, 'reviewer', f.by from cases.confirmation f
    union select o.case_id, 'reviewer', o.answered_by from cases.objection o
    union select f.case_id, f.listed_as, f.listed_by from cases.offer f) h
  left join access.key k on h.by = 'key:' || k.id
  cross join lateral (values (h.by), (k.made_by)) w (person) where w.person is not null`;

/** That the books, the cases and the awards say the same. */
export const caseChecks: readonly LedgerRule[] = [
  {
    rule: "cases-hold-their-awards",
    zh: "账上为每件申报所留、在途和到账之和等于其奖补余额",
    en: "What the books hold for a case is what is left of its awards",
    query: `select c.number as about, coalesce(l.left, 0)::text as expected, coalesce(h.held, 0)::text as found
      from cases.case c left join (${leftOfAwards}) l on l.case_id = c.id
        left join (${heldForCases}) h on h.number = c.number
      where coalesce(l.left, 0) <> coalesce(h.held, 0)`,
  },
  {
    rule: "books-know-their-cases",
    zh: "账上的每件申报都有案卷",
    en: "Every case in the books is there",
    query: `select distinct p.case_id as about, 'a case' as expected, 'none' as found
      from ledger.posting p where p.case_id is not null
        and not exists (select from cases.case c where c.number = p.case_id)`,
  },
  {
    rule: "approved-as-decided",
    zh: "批准的奖补等于审核决定的金额",
    en: "What was awarded is what was decided",
    query: `select c.number as about, coalesce(d.fen, 0)::text as expected, sum(a.amount)::text as found
      from cases.case c join cases.award a on a.case_id = c.id left join (${decided}) d on d.case_id = c.id
      where c.state in ('approved', 'paying', 'closed', 'recovering')
        and a.recorded_at = (select max(recorded_at) from cases.award l where l.case_id = c.id)
      group by c.id, d.fen having sum(a.amount) <> coalesce(d.fen, 0)`,
  },
  {
    rule: "states-follow-the-money",
    zh: "办结的全部到账，撤销、不予奖补的不留资金",
    en: "A closed case has all its money paid; one that ended without an award holds none",
    query: `select c.number || ' ' || c.state as about, '0' as expected,
        (case when c.state in ('closed', 'recovering') then h.unpaid else h.held end)::text as found
      from cases.case c join (${heldForCases}) h on h.number = c.number
      where (c.state in ('closed', 'recovering') and coalesce(h.unpaid, 0) <> 0)
        or (c.state not in ('approved', 'paying', 'closed', 'recovering') and h.held <> 0)`,
  },
  {
    rule: "caps-count-the-awards",
    zh: "限额的已用数等于其下奖补之和",
    en: "What is used of a cap is what was awarded under it",
    query: `select u.key as about, coalesce(sum(a.left), 0)::text as expected, u.balance::text as found
      from (select key, balance, split_part(replace(split_part(key, '/', 1), '%2F', '/'), '/', 1) as measure,
          split_part(key, '/', 2) as holder, split_part(key, '/', 3) as period
        from ledger.account where kind = 'used') u
      left join (select a.holder, a.measure, a.day, a.amount - coalesce((
          select sum(r.amount) from cases.award_reduction r where r.award_id = a.id), 0) as left
        from cases.award a) a on a.holder = u.holder and a.measure = u.measure
          and u.period in ('ever', 'validity', to_char(a.day, 'YYYY'))
      group by u.key, u.balance having coalesce(sum(a.left), 0) <> u.balance`,
  },
  {
    rule: "decisions-have-receipts",
    zh: "每个审核决定都有凭据",
    en: "Every decision has its receipt",
    query: `select c.number as about, 'a receipt' as expected, 'none' as found
      from cases.step s join cases.case c on c.id = s.case_id where s.kind in (${decisions}) and s.receipt is null`,
  },
  {
    rule: "different-people",
    zh: "一件申报中没有人以两种身份办理",
    en: "Nobody took steps of two roles in one case",
    query: `select c.number || ' ' || h.person as about, '1' as expected, count(distinct h.role)::text as found
      from (${personsAndRoles}) h join cases.case c on c.id = h.case_id
      where h.person <> 'system'
      group by c.number, h.person having count(distinct h.role) > 1`,
  },
  {
    rule: "payees-verified",
    zh: "付款前收款账户已由另一人核实",
    en: "An account is verified by a second person before it is paid",
    query: `select o.number as about, 'verified' as expected, 'not' as found
      from ledger.payment_order o left join cases.payee_account a on a.id::text = o.payee_account
      where a.verified_at is null or a.verified_at > o.made_at or a.verified_by = a.added_by`,
  },
];
