// Puts values into a message; a small part of the ICU message form.

/** `{n, plural, one {# page} other {# pages}}`, also with `=0 {…}` for one number. */
const PLURAL = /\{(\w+), plural, ((?:=?\w+ \{[^{}]*\}\s*)+)\}/g;
/** One form of it and its text. */
const BRANCH = /(=?\w+) \{([^{}]*)\}/g;

/**
 * The message with its values: `{name}`, and plurals by the rules of `language`. A value that is missing shows as
 * its name in braces, so that it is noticed.
 */
export function say(
  message: string,
  values: Readonly<Record<string, string | number>>,
  language = 'en',
): string {
  const plural = message.replace(PLURAL, (whole, name: string, branches: string) => {
    const count = Number(values[name]);
    if (!Number.isFinite(count)) return whole;
    const forms = new Map([...branches.matchAll(BRANCH)].map(([, form = '', text = '']) => [form, text]));
    const text =
      forms.get(`=${count}`) ??
      forms.get(new Intl.PluralRules(language).select(count)) ??
      forms.get('other') ??
      '';
    return text.replaceAll('#', new Intl.NumberFormat(language).format(count));
  });
  return plural.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
