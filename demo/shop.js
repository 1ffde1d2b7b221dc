/** What the shop's pages do: fold, tabs, dialog, a list that comes late, and changing pages without a reload. */

const fill = (part) => {
  const template = document.getElementById(part.dataset.loads);
  part.querySelector('.waiting, button')?.remove();
  part.append(template.content.cloneNode(true));
};

function wake(root) {
  for (const part of root.querySelectorAll('[data-loads][data-after]')) {
    setTimeout(fill, Number(part.dataset.after), part);
  }
}

function selectTab(tab) {
  for (const other of tab.closest('[role="tablist"]').querySelectorAll('[role="tab"]')) {
    const selected = other === tab;
    other.setAttribute('aria-selected', String(selected));
    document.getElementById(other.getAttribute('aria-controls')).hidden = !selected;
  }
}

function toggleFold(button) {
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  document.getElementById(button.getAttribute('aria-controls')).hidden = !open;
}

/** Puts the other page's product in place of this one, as shops do that never load a second page. */
async function swapTo(address) {
  const response = await fetch(address);
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = next.title;
  document.querySelector('main').replaceWith(next.querySelector('main'));
  wake(document.querySelector('main'));
}

document.addEventListener('click', (event) => {
  const target = event.target.closest(
    '[role="tab"], .fold-button, [data-opens], [data-loads] button, [data-swaps]',
  );
  if (!target) return;
  if (target.matches('[role="tab"]')) selectTab(target);
  else if (target.matches('.fold-button')) toggleFold(target);
  else if (target.matches('[data-opens]')) document.getElementById(target.dataset.opens).showModal();
  else if (target.matches('[data-swaps]')) {
    event.preventDefault();
    history.pushState(null, '', target.href);
    swapTo(location.href);
  } else fill(target.closest('[data-loads]'));
});

addEventListener('popstate', () => swapTo(location.href));
wake(document);
