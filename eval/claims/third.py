#!/usr/bin/env python3
"""Writes the gold of the third that nobody reads, so that `eval` can print its totals without anybody seeing its papers.

usage: third.py OUT GOLD

GOLD  JSON lines with id, title, abstract and claims
OUT   the lines of GOLD whose id is of the unread third, as they stand there
"""
import json, sys
from links import unread

def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    out, gold = arguments
    with open(gold, encoding="utf-8") as lines, open(out, "w", encoding="utf-8") as third:
        third.writelines(line for line in lines if line.strip() and unread(json.loads(line)["id"]))

if __name__ == "__main__":
    main(sys.argv[1:])
