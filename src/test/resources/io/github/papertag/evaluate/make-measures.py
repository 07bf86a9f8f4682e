#!/usr/bin/python3
"""Writes measures.json: small invented outcomes and what scikit-learn says of them.

usage: /usr/bin/python3 make-measures.py > measures.json      (Debian's python3-sklearn, 1.2)
"""
import json
import numpy as np
from sklearn import metrics
from sklearn.calibration import calibration_curve


def own_measures(right, given, scores, ties):
    """Of one label; None where it is undefined, which scikit-learn 1.2 gives as 0."""
    of = {"support": int(right.sum()),
          "precision": metrics.precision_score(right, given) if given.any() else None,
          "recall": metrics.recall_score(right, given) if right.any() else None,
          "f1": metrics.f1_score(right, given) if given.any() or right.any() else None}
    if not ties:                           # scikit-learn's bands hold their upper ends, ours their lower ones
        share, mean = calibration_curve(right.astype(int), scores, n_bins=10)
        count = np.histogram(scores, np.linspace(0, 1, 11))[0]
        of["calibrationError"] = np.sum(count[count > 0] * abs(share - mean)) / len(scores)
    return of


def case(name, seed, papers, labels, ties):
    rng = np.random.default_rng(seed)
    right = rng.random((papers, labels)) < rng.uniform(0.05, 0.5, labels)
    right[0] = False                       # a paper without any label
    right[:, labels - 1] = False           # a label that never occurs
    scores = np.clip(0.35 * right + rng.normal(0.3, 0.2, right.shape), 0.001, 0.999)
    scores = np.round(scores, 1) if ties else scores
    scores = np.float32(scores)            # what the program keeps
    given = scores >= 0.45
    given[1] = False                       # an abstention
    p = scores.astype(float)
    some = right.any(1)
    occurs = [l for l in range(labels) if right[:, l].any()]
    known = right.any(1) | given.any(1)
    flat, flat_right = p.ravel(), right.ravel().astype(int)
    expected = {
        "microF1": metrics.f1_score(right, given, average="micro"),
        "macroF1": metrics.f1_score(right, given, average="macro", labels=occurs),
        "microPrecision": metrics.precision_score(right, given, average="micro"),
        "microRecall": metrics.recall_score(right, given, average="micro"),
        "sampleF1": metrics.f1_score(right[known], given[known], average="samples", zero_division=0),
        "subsetAccuracy": metrics.accuracy_score(right, given),
        "hammingLoss": metrics.hamming_loss(right, given),
        "rankingAveragePrecision": metrics.label_ranking_average_precision_score(right[some], p[some]),
        "coverageError": metrics.coverage_error(right[some], p[some]),
        "rankingLoss": metrics.label_ranking_loss(right[some], p[some]),
        "ndcgAt5": metrics.ndcg_score(right[some].astype(float), p[some], k=5),
        "brierScore": np.mean([metrics.brier_score_loss(right[:, l], p[:, l], pos_label=1) for l in range(labels)]),
        "abstentionRate": float(np.mean(~given.any(1))),
    }
    if not ties:                           # scikit-learn has neither; by their definitions
        order = np.argsort(-p[some], axis=1)
        for k in (1, 3):
            expected[f"precisionAt{k}"] = np.take_along_axis(right[some], order, 1)[:, :k].mean()
        share, score = calibration_curve(flat_right, flat, n_bins=10)
        count = np.histogram(flat, np.linspace(0, 1, 11))[0]
        expected["expectedCalibrationError"] = np.sum(count[count > 0] * abs(share - score)) / len(flat)
    share, score = calibration_curve(flat_right, flat, n_bins=10)
    bands = None if ties else [{"accuracy": a, "meanScore": m} for a, m in zip(share, score)]
    precision, recall, thresholds = metrics.precision_recall_curve(flat_right, flat)
    pooled = [{"at": len(thresholds) - 1 - i, "score": thresholds[i], "precision": precision[i], "recall": recall[i]}
              for i in range(0, len(thresholds), 10)]
    sweep = []
    for threshold in (0.25, 0.5, 0.75):
        above = (flat >= threshold).astype(int)
        sweep.append({"threshold": threshold, "precision": metrics.precision_score(flat_right, above),
                      "recall": metrics.recall_score(flat_right, above), "f1": metrics.f1_score(flat_right, above)})
    average = [metrics.average_precision_score(right[:, l], p[:, l]) if l in occurs else None for l in range(labels)]
    own = [own_measures(right[:, l], given[:, l], p[:, l], ties) for l in range(labels)]
    return {"name": name, "bands": bands, "pooled": pooled, "sweep": sweep, "ownMeasures": own, "labels": labels, "scores": p.ravel().tolist(), "right": flat_right.tolist(),
            "given": given.ravel().astype(int).tolist(), "expected": expected, "averagePrecision": average}


print(json.dumps([case("scores all different", 1, 60, 8, False), case("scores often equal", 2, 60, 8, True),
                  case("more labels than three", 3, 25, 12, False)]))
