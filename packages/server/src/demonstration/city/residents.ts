import type { Label } from "@gongbao/engine";
import type { Role } from "../../directory/tables.ts";
import { firms } from "./firms.ts";

/** Somebody of the demonstration city. Nobody of that name exists. */
export interface Resident {
  readonly id: string;
  readonly name: string;
  readonly held: readonly { readonly body: string; readonly label: Label; readonly role: Role }[];
  /** What one may try out as this person. */
  readonly purpose: Label;
}

/** An address that no mail reaches. */
export const addressOf = ({ id }: Pick<Resident, "id">): string => `${id}@gongbao.example`;

/** A body of the gazette's register in which people of the city work. */
interface Office {
  readonly id: string;
  readonly body: string;
  readonly label: Label;
  readonly roles: readonly Role[];
}

const leading: readonly Role[] = ["clerk", "reviewer", "reviewer", "approver"];
const paying: readonly Role[] = ["reviewer", "finance", "finance", "paymaster"];

/** Who works where; of a role that stands twice there are two people. */
const offices: readonly Office[] = [
  {
    id: "clusters",
    body: "emerging-clusters-task-forces",
    label: { zh: "新兴产业集群专班", en: "Task forces for the emerging industrial clusters" },
    roles: leading,
  },
  {
    id: "industry",
    body: "industry-and-information-technology-bureau",
    label: { zh: "市工业和信息化局", en: "Industry and Information Technology Bureau" },
    roles: leading,
  },
  {
    id: "science",
    body: "science-and-technology-bureau",
    label: { zh: "市科技局", en: "Science and Technology Bureau" },
    roles: leading,
  },
  {
    id: "market",
    body: "market-regulation-bureau",
    label: { zh: "市市场监管局", en: "Market Regulation Bureau" },
    roles: leading,
  },
  {
    id: "emergency",
    body: "emergency-management-bureau",
    label: { zh: "市应急局", en: "Emergency Management Bureau" },
    roles: leading,
  },
  {
    id: "reform",
    body: "development-and-reform-commission",
    label: { zh: "市发展改革委", en: "Development and Reform Commission" },
    roles: ["reviewer"],
  },
  {
    id: "statistics",
    body: "statistics-bureau",
    label: { zh: "市统计局", en: "Statistics Bureau" },
    roles: ["reviewer"],
  },
  {
    id: "tax",
    body: "tax-bureau",
    label: { zh: "市税务局", en: "Tax Bureau" },
    roles: ["reviewer"],
  },
  {
    id: "finance",
    body: "finance-bureau",
    label: { zh: "市财政局", en: "Finance Bureau" },
    roles: ["finance", "finance", "paymaster", "approver"],
  },
  ...(
    [
      ["chiping", "chiping", "茌平县", "Chiping County"],
      ["linqing", "linqing", "临清市", "Linqing City"],
      ["gaotang", "gaotang", "高唐县", "Gaotang County"],
      ["high-tech", "high-tech-zone", "高新区", "High-tech Zone"],
    ] as const
  ).map(([id, body, zh, en]): Office => ({ id, body, label: { zh, en }, roles: paying })),
];

const roleNames: Readonly<Record<Role, Label>> = {
  applicant: { zh: "经办人", en: "applicant" },
  clerk: { zh: "受理人", en: "clerk" },
  reviewer: { zh: "审核人", en: "reviewer" },
  approver: { zh: "批准人", en: "approver" },
  finance: { zh: "财政人员", en: "finance officer" },
  paymaster: { zh: "拨付人", en: "paymaster" },
  auditor: { zh: "审计人员", en: "auditor" },
  administrator: { zh: "管理员", en: "administrator" },
};

const purposes: Readonly<Record<Role, Label>> = {
  applicant: {
    zh: "填报、提交、补正、申请复核",
    en: "Fills in, submits, completes, asks for a second review",
  },
  clerk: {
    zh: "发布项目、受理或通知补正、公示",
    en: "Opens programmes, accepts or sends back, gives public notice",
  },
  reviewer: {
    zh: "逐项核实、会审、定数、审核、答复异议",
    en: "Confirms facts, advises, settles figures, decides, answers objections",
  },
  approver: { zh: "批准、撤销、责令退回", en: "Approves, cancels, claims back" },
  finance: {
    zh: "预算、财政核对、核实账户、登记到账",
    en: "Budgets, checks the money, verifies accounts, records what arrived",
  },
  paymaster: { zh: "拨付", en: "Pays" },
  auditor: {
    zh: "查看全部申报、核对账目和审计链",
    en: "Sees every case, checks the books and the audit chain",
  },
  administrator: { zh: "人员和角色", en: "People and their roles" },
};

const officials: readonly Resident[] = offices.flatMap(({ id, body, label, roles }) =>
  roles.map((role, at) => {
    const before = roles.slice(0, at).filter((each) => each === role).length;
    const number = before === 0 ? "" : `-${before + 1}`;
    const which = before === 0 ? "" : "二";
    return {
      id: `${id}-${role}${number}`,
      name: `示例·${label.zh}${roleNames[role].zh}${which}（虚构）`,
      held: [{ body, label, role }],
      purpose: purposes[role],
    };
  }),
);

const system = { zh: "本系统", en: "This system" };

/** The first administrator of the city; the others are made by this one. */
export const administrator: Resident = {
  id: "administrator",
  name: "示例·管理员（虚构）",
  held: [{ body: "gongbao", label: system, role: "administrator" }],
  purpose: purposes.administrator,
};

const auditor: Resident = {
  id: "auditor",
  name: "示例·审计人员（虚构）",
  held: [{ body: "gongbao", label: system, role: "auditor" }],
  purpose: purposes.auditor,
};

const applicants: readonly Resident[] = firms.map(({ id, body, name, short }) => ({
  id,
  name: `示例·${short}经办人（虚构）`,
  held: [{ body, label: { zh: name, en: name }, role: "applicant" }],
  purpose: purposes.applicant,
}));

/** Acts for firms that said so. */
export const agent: Resident = {
  id: "agent",
  name: "示例·代办人（虚构）",
  held: firms
    .filter(({ byAgent }) => byAgent)
    .map(({ body, name }) => ({ body, label: { zh: name, en: name }, role: "applicant" })),
  purpose: {
    zh: "经单位同意代为申报",
    en: "Applies for firms with their consent",
  },
};

/** Everybody, the administrator first. */
export const residents: readonly Resident[] = [
  administrator,
  auditor,
  ...applicants,
  agent,
  ...officials,
];
