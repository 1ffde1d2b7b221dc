// The policy must still hold for the page itself: neither inline styles nor strings as markup.
let refused = '';
try {
  document.createElement('p').innerHTML = '<b>text</b>';
} catch (error) {
  refused = error.name;
}
zoo.describe(() => ({
  refused,
  policies: typeof trustedTypes.defaultPolicy,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  body: document.body.innerText,
}));
addEventListener('load', zoo.finish);
