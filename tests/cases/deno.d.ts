// What Deno has built in, as far as templates use it; `deno types` prints all of it.
declare namespace Deno {
  const env: { get(name: string): string | undefined };
  function readTextFileSync(path: string): string;
}
