"""Prints one table: Papertag, scikit-learn and fastText on the same papers."""

import json
import sys
from pathlib import Path

import numpy

import data
import papertag
from tools import TOOLS

HERE = Path("eval/peers")
RESULTS = HERE / "results.json"
TASKS = ("areas", "contribution", "arxiv")


def log(message):
    print(message, file=sys.stderr, flush=True)


def timed(action, *arguments):
    """What an action gives, and the processor seconds of all cores that it took, which a busy machine hardly changes."""
    started = data.processor_seconds()
    return action(*arguments), data.processor_seconds() - started


def row(task, name, tool, scores, seconds, speed):
    micro, macro = scores
    return {
        "task": task,
        "tool": name,
        "settings": tool.settings,
        "micro": round(float(micro), 4),
        "macro": round(float(macro), 4),
        "trainSeconds": seconds,
        "bytes": tool.size(),
        "abstractsPerSecond": speed,
    }


def cross_validate(task, name):
    papers = data.labelled()
    texts = numpy.array([data.text(paper) for paper in papers], dtype=object)
    right = data.matrix(papers, task, data.label_names(papers, task))
    fold = data.folds(papers)
    scores = numpy.zeros(right.shape)
    for held in range(data.FOLDS):
        log(f"{task}, {name}: fold {held + 1} of {data.FOLDS}")
        tool = TOOLS[name](large=False)
        tool.fit(texts[fold != held], right[fold != held])
        scores[fold == held], scoring = timed(tool.scores, texts[fold == held])
        speed = (fold == held).sum() / scoring
    tool = TOOLS[name](large=False)
    _, seconds = timed(tool.fit, texts, right)
    return row(task, name, tool, data.f1(data.nested(scores, right, fold), right), seconds, speed)


def arxiv(name):
    train, tuning, test = data.arxiv()
    log(f"arxiv, {name}: {len(train)} papers to train on, {len(tuning)} for thresholds, {len(test)} to test on")
    if name == "papertag":
        return papertag.arxiv(test)
    labels = data.label_names(train, "categories")
    tool = TOOLS[name](large=True)
    _, seconds = timed(tool.fit, [data.text(p) for p in train], data.matrix(train, "categories", labels))
    cuts = data.best_thresholds(tool.scores([data.text(p) for p in tuning]), data.matrix(tuning, "categories", labels))
    scores, scoring = timed(tool.scores, [data.text(p) for p in test])
    right = data.matrix(test, "categories", labels)
    return row("arxiv", name, tool, data.f1(scores >= cuts, right), seconds, len(test) / scoring)


def measure(task, name):
    if task == "arxiv":
        return arxiv(name)
    return papertag.cross_validated(task) if name == "papertag" else cross_validate(task, name)


def table(results):
    lines = [
        "| | | micro-F1 | macro-F1 | train, processor s | model, MB | abstracts a processor second |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for result in results:
        seconds = "" if result["trainSeconds"] is None else f"{result['trainSeconds']:.0f}"
        lines.append(
            f"| {result['task']} | {result['tool']} | {result['micro']:.3f} | {result['macro']:.3f} | {seconds} "
            f"| {result['bytes'] / 1e6:.1f} | {result['abstractsPerSecond']:,.0f} |"
        )
    return "\n".join(lines) + "\n"


def main():
    names = sys.argv[1:] or ["papertag", *TOOLS]
    tasks = [name for name in names if name in TASKS] or TASKS
    tools = [name for name in names if name not in TASKS] or ["papertag", *TOOLS]
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else []
    for task in tasks:
        for name in tools:
            result = measure(task, name)
            results = [r for r in results if (r["task"], r["tool"]) != (task, name)] + [result]
            results.sort(key=lambda r: (TASKS.index(r["task"]), -r["micro"]))
            RESULTS.write_text(json.dumps(results, indent=2) + "\n")
            (HERE / "table.md").write_text(table(results))
    print(table(results), end="")


main()
