/** How measures give, with what each way is called; the commonest first. */
export const kinds = [
  { id: "grant", words: "catalogue.grant" },
  { id: "tax-relief", words: "catalogue.taxRelief" },
  { id: "interest-subsidy", words: "catalogue.interestSubsidy" },
  { id: "premium-subsidy", words: "catalogue.premiumSubsidy" },
  { id: "voucher", words: "catalogue.voucher" },
  { id: "equity", words: "catalogue.equity" },
  { id: "loan", words: "catalogue.loan" },
  { id: "share-of-revenue", words: "catalogue.shareOfRevenue" },
  { id: "price-relief", words: "catalogue.priceRelief" },
  { id: "purchase", words: "catalogue.purchase" },
] as const;

/** The words for a way of giving. */
export const kindWords = (instrument: string) =>
  (kinds.find(({ id }) => id === instrument) ?? kinds[0]).words;
