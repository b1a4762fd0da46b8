// Days as the core takes them, `2026-11-22`. Not every web view has a field for days; in the others it is
// plain text, so what comes out is looked at before it counts.

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether the web view has a field for days. */
export function hasDayField(): boolean {
  const field = document.createElement('input');
  field.setAttribute('type', 'date');
  return field.type === 'date';
}
