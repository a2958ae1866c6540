{ find * \( -name '*.js' -o -name '*.wasm' \) ! -path sw.js -exec sha256sum {} +; grep -v -e '^const VERSION' -e '^  "\./' sw.js | sha256sum | sed 's/-$/sw.js/'; } | LC_ALL=C sort | sha256sum
