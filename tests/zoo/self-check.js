/**
 * What a page in `zoo` checks about itself, as `window.zoo`. Loaded before anything else, so that it keeps the
 * built-ins as they were when a page goes on to break them.
 *
 *   zoo.error(text)      something went wrong in the page's own eyes
 *   zoo.describe(fn)     gives the page's own state, as plain data
 *   zoo.finish()         the page's own work is done
 */
(() => {
  const { stringify } = JSON;
  const push = Function.prototype.call.bind(Array.prototype.push);
  const errors = [];
  let state = () => ({});
  let finish = () => {};
  const finished = new Promise((resolve) => {
    finish = resolve;
  });

  const error = (text) => push(errors, `${text}`);
  const heard = (event) =>
    error(`${event.type}: ${event.message ?? event.reason ?? event.violatedDirective}`);
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
    window.addEventListener(type, heard, true);
  }

  const zoo = {
    error,
    describe(function_) {
      state = function_;
    },
    finish: () => finish(),
    report: () => finished.then(() => stringify({ errors, state: state() })),
  };
  Object.defineProperty(window, 'zoo', { value: Object.freeze(zoo), writable: false, configurable: false });
})();
