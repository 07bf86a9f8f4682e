"""The papers, their folds and the thresholds: the same for every tool."""

import gzip
import json
import os
import re
from pathlib import Path

import numpy

SHARED = Path("../shared")
GOLD = [SHARED / "gold/seeds-dev.jsonl", SHARED / "gold/areas-extra.jsonl"]
ARXIV = [SHARED / "data/arxiv-train.jsonl.gz", SHARED / "data/arxiv-dev.jsonl.gz"]
FOLDS = 5


def processor_seconds():
    """Of this process and of those that it has waited for."""
    return sum(os.times()[:4])


def records(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as lines:
        return [json.loads(line) for line in lines if line.strip()]


def labelled():
    """The papers of the training data, with the texts that it does not hold."""
    texts = {}
    for path in [*GOLD, *ARXIV]:
        texts.update((bare_id(paper), paper) for paper in records(path))
    papers = records(Path("training-data/documents.jsonl"))
    return [{**paper, **paper["labels"], "abstract": texts[bare_id(paper)]["abstract"]} for paper in papers]


def bare_id(record):
    return record["id"].removeprefix("arxiv:")


def text(record):
    return record["title"] + ". " + record["abstract"]


def crc32c(data, table=[]):
    """Castagnoli's checksum; Papertag puts a paper into the fold that its id's checksum names."""
    if not table:
        for byte in range(256):
            for _ in range(8):
                byte = byte >> 1 ^ 0x82F63B78 if byte & 1 else byte >> 1
            table.append(byte)
    value = 0xFFFFFFFF
    for byte in data:
        value = table[(value ^ byte) & 0xFF] ^ value >> 8
    return value ^ 0xFFFFFFFF


def folds(papers):
    return numpy.array([crc32c(paper["id"].encode()) % FOLDS for paper in papers])


def matrix(papers, field, labels):
    return numpy.array([[label in paper.get(field, ()) for label in labels] for paper in papers])


def label_names(papers, field):
    return sorted({label for paper in papers for label in paper.get(field, ())})


def title_key(record):
    return re.sub(r"[\W]+", " ", record["title"].lower()).strip()


def arxiv():
    """Papers to train on, to tune thresholds on and to test on; the gold's own papers are left out, as for Papertag."""
    gold = [paper for path in GOLD for paper in records(path)]
    seen = {bare_id(paper) for paper in gold} | {title_key(paper) for paper in gold}
    train = [
        paper
        for paper in records(ARXIV[0])
        if bare_id(paper) not in seen and title_key(paper) not in seen
    ]
    april = records(ARXIV[1])
    return train, [p for p in april if p["fold"] < 8], [p for p in april if p["fold"] >= 8]


def best_thresholds(scores, right):
    """For each label the cut with the best F1, half-way between two scores."""
    cuts = []
    for label in range(scores.shape[1]):
        order = numpy.argsort(-scores[:, label], kind="stable")
        ranked, hits = scores[order, label], numpy.cumsum(right[order, label])
        f1 = 2 * hits / (numpy.arange(1, len(order) + 1) + right[:, label].sum())
        usable = numpy.append(ranked[1:] < ranked[:-1], True)
        best = int(numpy.argmax(numpy.where(usable, f1, -1)))
        below = ranked[best + 1] if best + 1 < len(ranked) else ranked[best]
        cuts.append((ranked[best] + below) / 2 if hits[-1] else numpy.inf)
    return numpy.array(cuts)


def f1(given, right):
    """Micro-F1, and macro-F1 over the labels that occur."""
    hits = (given & right).sum(0)
    sizes = given.sum(0) + right.sum(0)
    occurring = right.sum(0) > 0
    macro = (2 * hits[occurring] / numpy.maximum(1, sizes[occurring])).mean()
    return 2 * hits.sum() / sizes.sum(), macro


def nested(scores, right, fold):
    """Decides each fold with thresholds from the other folds, so that no paper had a say in how it is labelled."""
    given = numpy.zeros_like(right)
    for held in range(FOLDS):
        cuts = best_thresholds(scores[fold != held], right[fold != held])
        given[fold == held] = scores[fold == held] >= cuts
    return given
