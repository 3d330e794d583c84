// Giving something out of the page: a text as a file.

/** Lets the browser save a text under a name. */
export function saveText(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name without anything personal in it. */
export function fileName(id: string, ending = 'json'): string {
  return `launch-day-${id.slice(0, 8)}.${ending}`;
}
