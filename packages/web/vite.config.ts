import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";

/** Compresses the built files once, beside themselves: the server sends them as they are. */
const precompressed = (): Plugin => ({
  name: "precompressed",
  apply: "build",
  async writeBundle({ dir = "dist" }) {
    const files = await readdir(dir, { recursive: true });
    await Promise.all(
      files
        .filter((file) => /\.(?:js|css|svg|json)$/u.test(file))
        .map(async (file) => {
          const words = await readFile(join(dir, file));
          if (words.length < 1024) return;
          await writeFile(join(dir, `${file}.br`), brotliCompressSync(words));
          await writeFile(join(dir, `${file}.gz`), gzipSync(words, { level: 9 }));
        }),
    );
  },
});

export default defineConfig({
  plugins: [react(), precompressed()],
  build: {
    target: "es2022",
    // The page's policy allows no fonts or styles from data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every page needs comes in one file: forty small ones cost a slow telephone more than their bytes.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8191" } },
});
