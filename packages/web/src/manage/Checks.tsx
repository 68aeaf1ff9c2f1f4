/** Any of some things. */
export function Checks({
  legend,
  note,
  choices,
  chosen,
  onChoose,
}: {
  readonly legend: string;
  readonly note: string;
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  return (
    <fieldset className="group checks">
      <legend>{legend}</legend>
      <p className="note">{note}</p>
      {choices.map(({ id, words }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
