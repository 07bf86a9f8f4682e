#!/usr/bin/env python3
"""Measures the precision of every claim rule and writes it into the rule files.

usage: precision.py RULES_DIR GOLD PREDICTED [GOLD PREDICTED ...] [--write]

GOLD       JSON lines with id and claims (start, end, value, valueHigh)
PREDICTED  what `label` wrote for the same papers
A claim of a rule is right if the gold has a claim that overlaps it and has its value, each gold claim once.
The precision of a rule is (right + 1) / (claims + 2), as the plain share is too high on text that the rules were not
written against; rules with fewer than five claims get none and keep the default. Without --write the table is only printed.
"""
import collections, json, pathlib, re, sys

LEAST = 5

def read(path):
    with open(path, encoding="utf-8") as lines:
        return {r["id"]: r for r in map(json.loads, filter(str.strip, lines))}

def same(a, b):
    return a is b if a is None or b is None else abs(a - b) <= 1e-6 * max(1.0, abs(a), abs(b))

def count(gold, predicted, right, given):
    for key, paper in gold.items():
        free = list(paper["claims"])
        for claim in predicted.get(key, {}).get("claims", []):
            given[claim["rule"]] += 1
            for want in free:
                overlaps = min(want["end"], claim["end"]) > max(want["start"], claim["start"])
                if overlaps and same(want["value"], claim["value"]) and same(want["valueHigh"], claim["valueHigh"]):
                    right[claim["rule"]] += 1
                    free.remove(want)
                    break

def write(folder, precision):
    for path in sorted(pathlib.Path(folder).glob("*.yaml")):
        rule, out = None, []
        for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
            found = re.match(r"  - id: (\S+)", line)
            rule = found.group(1) if found else rule
            if line.startswith("    precision:"):
                continue
            if line.startswith("    patterns:") and rule in precision:
                out.append(f"    precision: {precision[rule]:.2f}\n")
            out.append(line)
        path.write_text("".join(out), encoding="utf-8")

def main(arguments):
    files = [a for a in arguments if a != "--write"]
    if len(files) < 3 or len(files) % 2 == 0:
        sys.exit(__doc__)
    right, given = collections.Counter(), collections.Counter()
    for gold, predicted in zip(files[1::2], files[2::2]):
        count(read(gold), read(predicted), right, given)
    precision = {r: (right[r] + 1) / (n + 2) for r, n in given.items() if n >= LEAST}
    for rule, n in sorted(given.items()):
        print(f"{rule:24} {right[rule]:4} of {n:4}", f"{precision[rule]:.2f}" if rule in precision else "-")
    if "--write" in arguments:
        write(files[0], precision)

if __name__ == "__main__":
    main(sys.argv[1:])
