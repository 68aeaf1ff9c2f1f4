/** The database cannot be used: what happened and what to do, in both languages. */
export class DatabaseFailure extends Error {
  readonly zh: string;

  constructor(en: string, zh: string, options?: ErrorOptions) {
    super(en, options);
    this.zh = zh;
  }
}
