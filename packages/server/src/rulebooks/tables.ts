export type RulebookTables = {
  "rules.version": { hash: string; volume: string; content: Buffer; first_at: string };
};
