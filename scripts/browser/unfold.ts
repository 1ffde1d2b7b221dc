import type { Page } from 'playwright';

/** Opens the panel with the ingredient list of a demo page, if it is folded. */
export async function unfold(page: Page): Promise<void> {
  const folded = page
    .locator('summary, .fold-button, [role="tab"], [data-opens]')
    .filter({ hasText: /ingredient|inside|drug facts/i });
  if ((await folded.count()) === 0) return;
  const isOpen = await folded.evaluate((element) => element.closest('details[open]') !== null);
  if (!isOpen) await folded.click();
}
