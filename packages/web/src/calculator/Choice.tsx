import { Radio } from "antd";
import type { ReactNode } from "react";

/** A question with a few answers, all in sight. */
export function Choice({
  id,
  legend,
  value,
  options,
  onChoose,
  stacked = false,
  children = null,
}: {
  readonly id: string;
  readonly legend: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  /** One below the other, for long answers. */
  readonly stacked?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <fieldset id={id} className="field" tabIndex={-1}>
      <legend>{legend}</legend>
      <Radio.Group
        name={id}
        value={value}
        optionType={stacked ? "default" : "button"}
        buttonStyle="solid"
        className={stacked ? "choice-stacked" : ""}
        options={[...options]}
        onChange={(event) => onChoose(String(event.target.value))}
      />
      {children}
    </fieldset>
  );
}
