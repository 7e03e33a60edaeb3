export function buildWidget(options: { readonly outDir: string }): Promise<void>;
