/** A node of the accessibility tree, as the DevTools protocol of Chromium gives it. */
export interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly value?: {readonly value: string | number};
  readonly description?: {readonly value: string};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value?: string | number | boolean};
  }[];
  readonly childIds?: readonly string[];
}

/** The states that matter to users. Others differ between versions of Chromium. */
const listedStates = [
  'level',
  'expanded',
  'checked',
  'pressed',
  'selected',
  'disabled',
  'busy',
  'live',
  'readonly',
];
export const oneLine = (text: string | number | undefined): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A node on one line: its role, name, value and states. */
export const lineOf = ({role, name, value, description, properties = []}: AxNode): string => {
  const quoted = (text: string) => `"${oneLine(text)}"`;
  return [
    role?.value ?? '',
    ...(name?.value ? [quoted(name.value)] : []),
    ...(value?.value ? [`= ${quoted(String(value.value))}`] : []),
    ...(description?.value ? [`(${oneLine(description.value)})`] : []),
    ...listedStates.flatMap((state) => {
      const found = properties.find((each) => each.name === state)?.value.value;
      const isListed = found !== undefined && (state === 'expanded' || (found !== false && found !== 'off'));
      return isListed ? [`[${state} ${String(found)}]`] : [];
    }),
  ].join(' ');
};
