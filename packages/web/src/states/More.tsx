/** Leads on in a list that is read page by page; nothing after its last. */
export function More({
  list,
  words,
}: {
  /** The list, as its query has it. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly words: string;
}) {
  if (!list.hasNextPage) return null;
  return (
    <button
      type="button"
      className="button button-quiet"
      disabled={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {words}
    </button>
  );
}
