import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, it } from "vitest";

const description = new URL("../../../../docs/openapi.json", import.meta.url);
const generated = fileURLToPath(new URL("./generated.ts", import.meta.url));

const heading = `// Made from docs/openapi.json by \`npm run docs\`; it is not written by hand.
`;

it("the client's types are those of the API's description", async () => {
  const types = astToString(await openapiTS(description, { alphabetize: true }));
  await expect(heading + types).toMatchFileSnapshot(generated);
});
