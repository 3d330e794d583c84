// Giving something out of the page: a text or a picture as a file, a text to the clipboard.

/** Lets the browser save something under a name. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Lets the browser save a text under a name. */
export function saveText(name: string, text: string, type = 'application/json'): void {
  saveBlob(name, new Blob([text], { type }));
}

/** A file name without anything personal in it. */
export function fileName(id: string, ending = 'json'): string {
  return `launch-day-${id.slice(0, 8)}.${ending}`;
}

/** Whether the text is on the clipboard now. A page opened from a file may have to do it the old way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
