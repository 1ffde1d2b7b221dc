/** What a page's own markup hides: dialogs that wait, panels of other tabs. Attributes alone, no computed style. */
const hidden =
  '[hidden],[aria-hidden="true"],[inert],dialog:not([open]),[style*="display:none" i],[style*="display: none" i]';
const dialog = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

export const isHiddenByMarkup = (element: Element): boolean => element.closest(hidden) !== null;

/** Whether an element is hidden by its own markup, and not by what is around it. */
export const hidesItself = (element: Element): boolean => element.matches(hidden);

export const isInDialog = (element: Element): boolean => element.closest(dialog) !== null;
