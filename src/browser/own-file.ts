/**
 * Reads a file of the extension, in any of its contexts. This is the only `fetch` there is: it is given a path within
 * the extension, and the content security policy lets no context of the extension ask anything else.
 */
export async function ownFile(path: `/${string}`): Promise<Response> {
  const response = await fetch(new URL(path, location.origin));
  if (!response.ok) throw new Error(`the extension has no ${path}`);
  return response;
}
