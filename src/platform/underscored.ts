// How a code becomes part of a key of `_locales`, whose keys have no hyphens.
export type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Code;

export const underscored = <Code extends string>(code: Code): Underscored<Code> => code.replaceAll('-', '_') as Underscored<Code>;
