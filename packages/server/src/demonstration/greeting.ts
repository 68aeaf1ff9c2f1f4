import { residents } from "./city/residents.ts";

/** What the demonstration says below its address. */
export function greeting(address: string): string {
  const { origin } = new URL(address);
  return [
    "",
    "A demonstration: the city of fiscal 2019 is invented, and anybody may come in as anybody.",
    "演示：2019财政年度的城市全为虚构，任何人都可以任何身份登录。",
    "",
    `Who there is / 有哪些人 (${residents.length}):  curl ${origin}/api/v1/demo/people`,
    `Come in as one / 以其中一人登录:  curl -c cookies -X POST ${origin}/api/v1/demo/sign-in \\`,
    `    -H "content-type: application/json" -d '{"person":"industry-clerk"}'`,
    `One case, from draft to paid / 一件申报，从草稿到拨付:  node examples/drive-a-case.js ${origin}`,
  ].join("\n");
}

/** Says how far the filling is, at each tenth. */
export function progress(): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const tenth = Math.floor((done / of) * 10);
    if (tenth === told) return;
    if (told === -1) console.error("Filling the demonstration city … / 正在填充示例城市 …");
    told = tenth;
    console.error(`  ${tenth * 10} %`);
  };
}
