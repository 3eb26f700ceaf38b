// How much room something takes, as readers of each language write it.

/** 38 MB; `tag` is the language's. */
export function sizeOf(bytes: number, tag: string): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : bytes < 1_000_000_000 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: unit === 'gigabyte' ? 1 : 0 }).format(bytes / size);
}
