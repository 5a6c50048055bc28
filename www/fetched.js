// What comes over the network. Whatever could not be had rejects with an error named `Unreached`, and nothing else does:
// by that name the reader is told of their network. Told by the name, since two scripts may each hold this one.

const unreached = (address, cause) => Object.assign(new Error(`${address} could not be fetched`, { cause }), { name: "Unreached" });

/** Fetches a file: its response, or its body read as `as` says, such as `json`. */
export async function fetched(address, as, how) {
  try {
    const response = await fetch(address, how);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return as ? await response[as]() : response;
  } catch (cause) {
    throw unreached(address, cause);
  }
}

/** Starts a program by its bindings' `start`, or by what is promised. What breaks off on its way, or is no program, was
 *  not had. */
export async function begun(start, address, how) {
  const [begin, response] = await Promise.all([start, fetched(address, undefined, how)]);
  return begin({ module_or_path: response }).catch((cause) => {
    const had = cause?.name !== "CompileError" && (cause?.name !== "TypeError" || /import/i.test(cause.message));
    throw had ? cause : unreached(address, cause);
  });
}

let failures = 0;

/** Imports a script. One that failed to load is remembered as failed: another address asks for it anew. An engine's word
 *  for that speaks of the import; an error that a script throws when it begins does not. */
export const imported = (address) => import(address + (failures ? `?again=${failures}` : "")).catch((cause) => {
  failures += 1;
  throw cause?.name === "TypeError" && /import/i.test(cause.message) ? unreached(address, cause) : cause;
});

/** Takes what went wrong where nobody has to be told of a missing network: anything else is an error of ours. */
export function unsaid(error) {
  if (error?.name !== "Unreached") globalThis.console.error(error);
}
