/** What a panel's page is made of. */
export interface PageParts {
  readonly title: string;
  /** Where styles may come from, as a source of a content security policy. */
  readonly styleSource: string;
  /** Lets one script in; a new one for each page. */
  readonly nonce: string;
  readonly scriptUri: string;
  readonly styleUri: string;
}

/**
 * The page of a panel: a style sheet and a script of ours, with what the script itself imports, and
 * nothing from anywhere else.
 */
export function pageHtml({ title, styleSource, nonce, scriptUri, styleUri }: PageParts): string {
  const policy =
    `default-src 'none'; style-src ${styleSource}; script-src 'nonce-${nonce}'; ` +
    "form-action 'none'; base-uri 'none'";
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${styleUri}">
</head>
<body>
<script type="module" nonce="${nonce}" src="${scriptUri}"></script>
</body>
</html>`;
}
