import { Radio } from "antd";
import type { ReactNode } from "react";

/** A question with a few answers, all in sight. */
export function Choice({
  id,
  legend,
  value,
  options,
  onChoose,
  children = null,
}: {
  readonly id: string;
  readonly legend: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  readonly children?: ReactNode;
}) {
  return (
    <fieldset id={id} className="field" tabIndex={-1}>
      <legend>{legend}</legend>
      <Radio.Group
        name={id}
        value={value}
        optionType="button"
        buttonStyle="solid"
        options={[...options]}
        onChange={(event) => onChoose(String(event.target.value))}
      />
      {children}
    </fieldset>
  );
}
