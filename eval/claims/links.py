#!/usr/bin/env python3
"""Joins annotated data sets and baselines, which are kept without abstracts, with the abstracts, as LinkFitter reads them.

usage: links.py OUT ANNOTATED DUMP [DUMP ...] [--read-thirds]

ANNOTATED  JSON lines with id and claims (start, end, dataset, baseline; offsets count code points), such as links.jsonl
DUMP       JSON lines with id and abstract, plain or .gz
OUT        JSON lines with id, abstract and claims, in the order of ANNOTATED
With --read-thirds the third of the ids that nobody reads is left out. Ids without an abstract are counted and left out.
"""
import gzip, hashlib, json, sys

def lines(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as stream:
        yield from map(json.loads, filter(str.strip, stream))

def unread(key):
    return int(hashlib.sha1(key.encode()).hexdigest()[:8], 16) % 3 == 0

def main(arguments):
    files = [a for a in arguments if a != "--read-thirds"]
    if len(files) < 3:
        sys.exit(__doc__)
    papers = [p for p in lines(files[1]) if "--read-thirds" not in arguments or not unread(p["id"])]
    wanted = {p["id"] for p in papers}
    abstracts = {r["id"]: r["abstract"] for dump in files[2:] for r in lines(dump) if r["id"] in wanted}
    with open(files[0], "w", encoding="utf-8") as out:
        for paper in papers:
            if paper["id"] in abstracts:
                row = {"id": paper["id"], "abstract": abstracts[paper["id"]], "claims": paper["claims"]}
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(len(papers), "annotated,", len(wanted - abstracts.keys()), "without an abstract", file=sys.stderr)

if __name__ == "__main__":
    main(sys.argv[1:])
