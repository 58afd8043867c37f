#!/usr/bin/env python3
"""Trains a small classifier with PyTorch: an example of a training script for Headend Studio.

Call: classify.py job.json        (Headend Studio does this for jobs with "engine": "script")

Reads job.json and samples.jsonl of the job's folder, prints one JSON object per line (start, epoch, metric,
artifact, done), writes artifacts/model.onnx and artifacts/model.json. Change what you like; as long as the
lines keep their fields, charts and deployment keep working.
Needs (Debian): python3-torch python3-onnx python3-pil
"""
import hashlib
import json
import os
import sys
import time
from datetime import datetime, timezone

import torch
from PIL import Image
from torch import nn


def say(event, **fields):
    now = datetime.now(timezone.utc).isoformat()
    print(json.dumps({"event": event, "time": now, **fields}), flush=True)


def load(folder, side):
    """Samples by split: tensors N×3×side×side in −1…1 and labels."""
    parts = {"train": ([], []), "val": ([], []), "test": ([], [])}
    last, image = None, None
    with open(os.path.join(folder, "samples.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            sample = json.loads(line)
            path = os.path.join(folder, sample["image"])
            if path != last:
                image, last = Image.open(path).convert("RGB"), path
            crop = image
            if "box" in sample:
                x, y, w, h = sample["box"]
                crop = image.crop((int(x), int(y), int(x + w + 1), int(y + h + 1)))
            pixels = crop.resize((side, side), Image.BOX if crop.width > side else Image.BILINEAR)
            data = torch.tensor(list(pixels.tobytes()), dtype=torch.float32).view(side, side, 3)
            parts[sample["split"]][0].append(data.permute(2, 0, 1) / 127.5 - 1)
            parts[sample["split"]][1].append(sample["label"])
    return {k: (torch.stack(x), torch.tensor(y)) for k, (x, y) in parts.items() if x}


def network(classes):
    def stage(before, after):
        return nn.Sequential(nn.Conv2d(before, after, 3, 2, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU())
    return nn.Sequential(stage(3, 16), stage(16, 32), stage(32, 64), stage(64, 96),
                         nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(96, classes))


def evaluate(net, data, classes):
    net.eval()
    with torch.no_grad():
        logits = net(data[0])
        loss = nn.functional.cross_entropy(logits, data[1]).item()
    confusion = [[0] * classes for _ in range(classes)]
    for truth, guess in zip(data[1].tolist(), logits.argmax(1).tolist()):
        confusion[truth][guess] += 1
    return loss, sum(confusion[i][i] for i in range(classes)) / len(data[1]), confusion


def main(job_file):
    started = time.time()
    folder = os.path.dirname(os.path.abspath(job_file))
    with open(job_file, encoding="utf-8") as f:
        job = json.load(f)
    options = job.get("training", {})
    side = job.get("network", {}).get("inputWidth", 64)
    names = job["classes"]
    torch.manual_seed(options.get("seed", 1))
    data = load(folder, side)
    net = network(len(names))
    epochs = options.get("epochs", 30)
    say("start", engine="PyTorch " + torch.__version__, device="cpu", epochs=epochs, classes=names,
        parameters=sum(p.numel() for p in net.parameters()), **{k: len(y) for k, (_, y) in data.items()})
    optimizer = torch.optim.AdamW(net.parameters(), lr=options.get("learningRate", 0.003))
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    inputs, labels = data["train"]
    validation = data.get("val", data["train"])
    best, best_epoch, best_state = float("inf"), 0, None
    for epoch in range(1, epochs + 1):
        begun = time.time()
        net.train()
        total, right = 0.0, 0
        for batch in torch.randperm(len(labels)).split(options.get("batchSize", 32)):
            if len(batch) < 2:
                continue
            x = inputs[batch] * (0.75 + 0.5 * torch.rand(len(batch), 1, 1, 1)) + 0.2 * (torch.rand(len(batch), 1, 1, 1) - 0.5)
            optimizer.zero_grad()
            logits = net(x)
            loss = nn.functional.cross_entropy(logits, labels[batch])
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
            right += (logits.argmax(1) == labels[batch]).sum().item()
        schedule.step()
        val_loss, val_accuracy, _ = evaluate(net, validation, len(names))
        say("epoch", epoch=epoch, of=epochs, trainLoss=total / len(labels), trainAccuracy=right / len(labels),
            valLoss=val_loss, valAccuracy=val_accuracy, learningRate=schedule.get_last_lr()[0], seconds=time.time() - begun)
        if val_loss < best:
            best, best_epoch = val_loss, epoch
            best_state = {k: v.clone() for k, v in net.state_dict().items()}
    net.load_state_dict(best_state)
    _, accuracy, confusion = evaluate(net, data.get("test", validation), len(names))
    say("metric", name="accuracy", value=accuracy)
    say("metric", name="confusion", value=confusion)
    os.makedirs(os.path.join(folder, "artifacts"), exist_ok=True)
    model = os.path.join(folder, "artifacts", "model.onnx")
    torch.onnx.export(net, torch.zeros(1, 3, side, side), model + ".part", opset_version=13, input_names=["input"],
                      output_names=["logits"], dynamic_axes={"input": {0: "N"}, "logits": {0: "N"}})
    os.replace(model + ".part", model)
    with open(model, "rb") as f:
        sha256 = hashlib.sha256(f.read()).hexdigest()
    with open(os.path.join(folder, "artifacts", "model.json"), "w", encoding="utf-8") as f:
        json.dump({"formatVersion": 1, "name": job["name"], "task": "image-classification", "file": "model.onnx",
                   "sha256": sha256, "input": {"name": "input", "layout": "NCHW", "color": "RGB", "shape": [1, 3, side, side]},
                   "preprocessing": {"resize": "stretch", "width": side, "height": side, "scale": 1 / 255,
                                     "mean": [0.5] * 3, "std": [0.5] * 3},
                   "output": {"name": "logits", "activation": "logits", "classes": names},
                   "metrics": {"accuracy": accuracy, "confusion": confusion},
                   "lineage": {"trainer": "classify.py", "dataset": job.get("dataset", ""),
                               "samples": job.get("samples", "objects"), "training": options}}, f, indent=2)
    say("artifact", kind="model", path="artifacts/model.onnx", sha256=sha256)
    say("done", seconds=time.time() - started, bestEpoch=best_epoch)


if __name__ == "__main__":
    main(sys.argv[1])
