import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parts } from "./parts.ts";
import { Random } from "./random.ts";

const seed = 2019;

it.each(parts.filter(({ small }) => small))(
  "small, $name holds: $what",
  { timeout: 300_000 },
  async (part) => {
    const folder = await mkdtemp(join(tmpdir(), `gongbao-hard-${part.name}-`));
    await chmod(folder, 0o755);
    const figures = await part.run({
      seed,
      random: new Random(seed),
      size: "small",
      folder,
      say: () => undefined,
    });
    expect(figures).not.toHaveLength(0);
    await rm(folder, { recursive: true, force: true });
  },
);
