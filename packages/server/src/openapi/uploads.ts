import type { JsonObject } from "./json.ts";

/** The bodies that are read part by part, which no schema of a route checks. */
export const uploads: Readonly<Record<string, JsonObject>> = {
  "/api/v1/cases/{case}/evidence": {
    required: true,
    content: {
      "multipart/form-data": {
        schema: {
          title: "EvidenceUpload",
          type: "object",
          properties: {
            fact: { type: "string", description: "The fact that the paper proves." },
            item: { type: "string", description: "The thing, where the fact is of one." },
            file: {
              type: "string",
              contentMediaType: "application/octet-stream",
              description: "One file; its kind is read from its content.",
            },
          },
          required: ["fact", "file"],
        },
        encoding: { file: { contentType: "application/pdf, image/png, image/jpeg" } },
      },
    },
  },
  "/api/v1/accounts/{account}/papers": {
    required: true,
    content: {
      "multipart/form-data": {
        schema: {
          title: "AccountPaperUpload",
          type: "object",
          properties: {
            file: {
              type: "string",
              contentMediaType: "application/octet-stream",
              description: "One file; its kind is read from its content.",
            },
          },
          required: ["file"],
        },
        encoding: { file: { contentType: "application/pdf, image/png, image/jpeg" } },
      },
    },
  },
};
