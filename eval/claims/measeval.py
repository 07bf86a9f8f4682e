#!/usr/bin/env python3
"""Compares the places of Papertag's claims, or of all quantities that it finds, with the quantities of MeasEval: strict and soft span F1.

usage: measeval.py MEASEVAL.jsonl[.gz] --papers OUT.jsonl     writes the paragraphs as papers for `label`
       measeval.py MEASEVAL.jsonl[.gz] PREDICTED.jsonl        prints the measures, per split and overall

MEASEVAL has one paragraph a line: id, split, text, annotations (type, start, end).
PREDICTED is what `label` writes, or what QuantitySpans among the tests writes of the papers.
Strict: a place given and a quantity have the same start and end. Soft: they overlap. Each span counts once, in the order of the text.
Claims are results and no plain quantities, so recall is low by intent; nothing is tuned for this file.
"""
import gzip, json, sys

def read(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        return [json.loads(line) for line in lines if line.strip()]

def matches(gold, given, fits):
    free, found = sorted(gold), 0
    for span in sorted(given):
        hit = next((g for g in free if fits(g, span)), None)
        if hit is not None:
            free.remove(hit)
            found += 1
    return found

def f1(found, gold, given):
    return 2 * found / (gold + given) if gold + given else 0.0

def row(name, pairs):
    gold, given = sum(len(g) for g, _ in pairs), sum(len(p) for _, p in pairs)
    strict = sum(matches(g, p, lambda a, b: a == b) for g, p in pairs)
    soft = sum(matches(g, p, lambda a, b: min(a[1], b[1]) > max(a[0], b[0])) for g, p in pairs)
    print(f"{name:8} {len(pairs):5} paragraphs {gold:6} quantities {given:6} given"
          f"   strict F1 {f1(strict, gold, given):.3f}   soft F1 {f1(soft, gold, given):.3f}"
          f"   soft precision {soft / given if given else 0:.3f} recall {soft / gold if gold else 0:.3f}")

def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    rows = read(arguments[0])
    if arguments[1] == "--papers":
        with open(arguments[2], "w", encoding="utf-8") as out:
            for r in rows:
                out.write(json.dumps({"id": r["id"], "title": r["id"], "abstract": r["text"]}) + "\n")
        return
    claims = {p["id"]: {(c["start"], c["end"]) for c in p["claims"]} for p in read(arguments[1])}
    pairs = {}
    for r in rows:
        spans = {(a["start"], a["end"]) for a in r["annotations"] if a["type"] == "Quantity"}
        pairs.setdefault(r["split"], []).append((spans, claims.get(r["id"], set())))
    for split, of_split in sorted(pairs.items()):
        row(split, of_split)
    row("all", [p for of_split in pairs.values() for p in of_split])

if __name__ == "__main__":
    main(sys.argv[1:])
