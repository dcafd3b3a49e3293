// Runs the guide to JupyterLite as its cells would run: with `await` at the top, over the fetch of
// node, against a server here that answers as Image Builder does, first with an error to be
// repeated, then with a page and its token.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const GUIDE = "docs/guides/jupyterlite.md";

const PAGES = [
  [503, { message: "later" }],
  [200, { imageVersionList: [{ name: "one" }, { name: "two" }], nextToken: "more" }],
  [200, { imageVersionList: [{ name: "three" }] }],
];

export async function runGuide(python) {
  const seen = [];
  const server = createServer((request, answer) => {
    const pieces = [];
    request.on("data", (piece) => pieces.push(piece));
    request.on("end", () => {
      seen.push([request.method, request.url, request.headers, Buffer.concat(pieces).toString()]);
      const [status, page] = PAGES[seen.length - 1];
      answer.writeHead(status, { "x-amzn-requestid": `r-${seen.length}` });
      answer.end(JSON.stringify(page));
    });
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    const guide = readFileSync(GUIDE, "utf8");
    const blocks = [...guide.matchAll(/^```python\n(.*?)^```$/gms)].map((each) => each[1]);
    await python.runPythonAsync(blocks.join("\n"));
    const url = `http://127.0.0.1:${server.address().port}`;
    const names = await python.runPythonAsync(`
async def keys():
    await asyncio.sleep(0)
    return imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret", "a-session")

",".join(await names(region="us-west-2", credentials=keys, endpoint_url="${url}"))
`);
    check("the names of both pages", names, "one,two,three");
    check("the requests", seen.map(([method, path]) => `${method} ${path}`).join(), "POST /ListImages,POST /ListImages,POST /ListImages");
    check("the last body", seen[2][3], '{"owner": "Self", "nextToken": "more"}');
    for (const [, , headers] of seen) {
      const signed = /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\//;
      check("a signature", signed.test(headers.authorization), true);
      check("a token", headers["x-amz-security-token"], "a-session");
    }
    console.log(`${GUIDE}: ran over node's fetch, ${seen.length} requests`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function check(what, found, wanted) {
  if (found !== wanted) {
    throw new Error(`${GUIDE}: ${what}: ${found}, and not ${wanted}`);
  }
}
