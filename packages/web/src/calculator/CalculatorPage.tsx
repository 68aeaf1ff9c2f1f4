/** The calculator. */
export function CalculatorPage() {
  return null;
}
