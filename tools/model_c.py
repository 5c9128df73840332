"""A trained model as C tables for clean/model.h, and the scores the unit test holds them to."""

import numpy as np

DEPTH = 6
NODES, LEAVES = 2 ** DEPTH - 1, 2 ** DEPTH
LEFT = 255
NEAR_ZERO = 1e-30  # LightGBM takes what is nearer than 1e-35 for 0, and cuts there


def as_cut(threshold):
    """The largest float32 that is not above it: the same question, asked of float32 values."""
    if 0 < threshold < NEAR_ZERO:
        return np.float32(0)
    cut = np.float32(threshold)
    return np.nextafter(cut, np.float32(-np.inf)) if float(cut) > threshold else cut


def complete(tree, n_features):
    """(features, thresholds, leaves) of a tree filled up to the full depth; threshold None asks nothing."""
    feature, threshold, leaf = [0] * NODES, [None] * NODES, [0.0] * LEAVES
    todo = [(tree, 0)]
    while todo:
        node, k = todo.pop()
        if k >= NODES:
            assert "leaf_value" in node, "deeper than %d" % DEPTH
            leaf[k - NODES] = node["leaf_value"]
        elif "leaf_value" in node:
            todo += [(node, 2 * k + 1), (node, 2 * k + 2)]
        else:
            assert node["decision_type"] == "<="
            feature[k], threshold[k] = node["split_feature"], as_cut(node["threshold"])
            todo += [(node["left_child"], 2 * k + 1), (node["right_child"], 2 * k + 2)]
    return feature, threshold, leaf


class Model:
    """What the C code will hold."""

    def __init__(self, boosters):
        dumps = [b.dump_model() for b in boosters]
        self.n_features = dumps[0]["max_feature_idx"] + 1
        trees = [complete(t["tree_structure"], self.n_features) for dump in dumps for t in dump["tree_info"]]
        used = [set() for _ in range(self.n_features)]
        for feature, threshold, _ in trees:
            for f, t in zip(feature, threshold):
                if t is not None:
                    used[f].add(t)
        self.cuts = [sorted(u) for u in used]
        assert max(map(len, self.cuts)) <= LEFT
        self.feature = np.array([t[0] for t in trees])
        self.cut = np.array([[LEFT if v is None else self.cuts[f].index(v) for f, v in zip(t[0], t[1])] for t in trees])
        leaves = np.array([t[2] for t in trees]) / len(boosters)
        middle = (leaves.max(axis=1) + leaves.min(axis=1)) / 2
        self.bias = np.float32(middle.sum())
        leaves -= middle[:, None]
        self.scale = (np.maximum(1e-9, np.abs(leaves).max(axis=1)) / 127).astype(np.float32)
        self.leaf = np.round(leaves / self.scale[:, None]).astype(int)

    def raw(self, x):
        """Log odds for rows of features, as clean/score.c computes them."""
        place = np.stack([np.searchsorted(np.array(c, np.float32), x[:, f], side="left") if c else
                          np.zeros(len(x), int) for f, c in enumerate(self.cuts)], axis=1)
        out, rows = np.full(len(x), float(self.bias)), np.arange(len(x))
        for feature, cut, leaf, scale in zip(self.feature, self.cut, self.leaf, self.scale):
            k = np.zeros(len(x), int)
            for _ in range(DEPTH):
                k = 2 * k + 1 + (place[rows, feature[k]] > cut[k])
            out += leaf[k - NODES] * float(scale)
        return out

    def size(self):
        """Bytes, as sizeof counts them."""
        return len(self.feature) * (2 * NODES + LEAVES + 2 + 4) + 4 * sum(map(len, self.cuts)) + 2 * (self.n_features + 1)


def lines(items, width=98):
    """Items joined by commas in lines that begin with a tab."""
    out, line = [], "\t"
    for item in items:
        if len(line) + len(item) + 8 > width:
            out.append(line.rstrip())
            line = "\t"
        line += item + ", "
    return "\n".join(out + [line.rstrip()])


def as_float(x):
    text = "%.9g" % x
    return text + ("" if "." in text or "e" in text else ".0") + "f"


def write_arrays(out, name, model, count="N_FEATURES"):
    first = np.concatenate([[0], np.cumsum([len(c) for c in model.cuts])])
    out.write("static const float %s_cuts[] = {\n%s\n};\n\n" %
              (name, lines([as_float(c) for cuts in model.cuts for c in cuts] or ["0"])))
    out.write("static const uint16_t %s_first[%s + 1] = {\n%s\n};\n\n" % (name, count, lines(map(str, first))))
    out.write("static const struct model_tree %s_trees[] = {\n" % name)
    for feature, cut, leaf, scale in zip(model.feature, model.cut, model.leaf, model.scale):
        out.write("{{\n%s\n},{\n%s\n},{\n%s\n},%s},\n" % (lines(map(str, feature)), lines(map(str, cut)),
                                                       lines(map(str, leaf)), as_float(scale)))
    out.write("};\n\n")


def write_model(out, name, arrays, model):
    out.write("const struct model model_%s = {\n\t%s_trees, %d, %s_cuts, %s_first, %s,\n};\n\n" %
              (name, arrays, len(model.feature), arrays, arrays, as_float(model.bias)))


def write_types(out, types):
    """types: {name: Model}, one against the rest."""
    for name, model in types.items():
        write_arrays(out, name, model)
    out.write("const struct model model_types[MODEL_TYPES] = {\n")
    for name, model in types.items():
        out.write("\t{%s_trees, %d, %s_cuts, %s_first, %s},\n" % (name, len(model.feature), name, name, as_float(model.bias)))
    out.write("};\n\nconst char *const model_type_names[MODEL_TYPES] = {\n%s\n};\n\n" % lines('"%s"' % n for n in types))


def matrix(name, numbers):
    """A const array of whole numbers or of floats, of any shape."""
    kind, text = ("int8_t", str) if numbers.dtype.kind == "i" else ("float", as_float)
    inner = "".join("[%d]" % n for n in numbers.shape)

    def nest(a):
        return lines(text(v) for v in a) if a.ndim == 1 else ",\n".join("{\n%s\n}" % nest(b) for b in a)
    return "static const %s %s%s = {\n%s\n};\n\n" % (kind, name, inner, nest(numbers))


def write_net(out, net):
    for name in ("input", "near", "page", "output"):
        out.write(matrix("net_" + name, net.weights[name]))
    for name in ("input", "near", "page"):
        out.write(matrix("net_%s_scale" % name, net.scales[name]))
    out.write(matrix("net_start", net.start))
    out.write(matrix("net_bias", net.bias))
    out.write("const struct net model_net = {\n\t%s,\n\t%s,\n\tnet_start, net_bias, %s, %s,\n};\n\n" %
              (", ".join("net_" + n for n in ("input", "near", "page", "output")),
               ", ".join("net_%s_scale" % n for n in ("input", "near", "page")),
               as_float(float(net.scales["output"])), as_float(float(net.end))))


def write_table(path, models, net, types, quality, weights, hashes, about):
    """models, types: {name: Model}; quality: the mean F1 at an expected F1 of 0, 0.1 ... 1. Returns the bytes the tables take."""
    tokens = sorted((int(h), int(w)) for h, w in zip(hashes, weights) if w)
    n_features = next(iter(models.values())).n_features
    with open(path, "w", encoding="utf-8") as out:
        out.write("/* Made by tools/train.py; `make model` rebuilds it.\n%s */\n" %
                  "\n".join(" * " + line for line in about))
        out.write('#include "model.h"\n\n#ifndef MODEL_STALE\n_Static_assert(N_FEATURES == %d, "features.def changed: run make model");\n#endif\n\n'
                  % n_features)
        out.write("static const struct token_weight tokens[] = {\n%s\n};\n\n" %
                  lines("{0x%08X, %d}" % t for t in tokens))
        out.write("const struct token_table model_tokens = {tokens, %d};\n\n" % len(tokens))
        written = {}
        for name, model in models.items():
            if id(model) not in written:
                write_arrays(out, name, model)
            written.setdefault(id(model), name)
            write_model(out, name, written[id(model)], model)
        write_net(out, net)
        write_types(out, types)
        out.write("const float model_quality[MODEL_QUALITIES] = {\n%s\n};\n" % lines(map(as_float, quality)))
    return 8 * len(tokens) + net.size() + sum(m.size() for m in {id(m): m for m in [*models.values(), *types.values()]}.values())


def write_text_table(path, model, about):
    """The model of text without markup. Returns the bytes the table takes."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("/* Made by tools/train_text.py; `make model-text` rebuilds it.\n%s */\n" %
                  "\n".join(" * " + line for line in about))
        out.write('#include "model.h"\n\n#ifndef MODEL_STALE\n_Static_assert(N_TEXT_FEATURES == %d, "features.def changed: run '
                  'make model-text");\n#endif\n\n' % model.n_features)
        write_arrays(out, "text", model, "N_TEXT_FEATURES")
        write_model(out, "lines", "text", model)
    return model.size()


CHECKS = 1000


def check_rows(model):
    """Rows of features every C program can make, too: each value is a cut, or the float before or after it.
    The choices come from the multiplier of Knuth's MMIX, modulo 2^64."""
    state, out = 1, np.zeros((CHECKS, model.n_features), np.float32)
    for i in range(CHECKS):
        for f, cuts in enumerate(model.cuts):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
            draw = state >> 33
            if cuts:
                x, step = np.float32(cuts[draw % len(cuts)]), draw // len(cuts) % 3
                out[i, f] = x if step == 0 else np.nextafter(x, np.float32(-np.inf if step == 1 else np.inf))
                if abs(out[i, f]) < NEAR_ZERO:
                    out[i, f] = 0
    return out


def write_check(path, mixed):
    """The trainer's own scores of a page of these rows, from its own trees and before any rounding of leaves."""
    rows = check_rows(mixed.model)
    p = mixed.of_page(rows.astype(np.float64), np.arange(CHECKS) % 17)
    with open(path, "w", encoding="utf-8") as out:
        out.write("/* Made by tools/train.py with clean/model_tab.c: what the trainer says of the page that\n"
                  " * clean_model.c makes. */\n")
        out.write("static const float expected[] = {\n%s\n};\n" % lines(as_float(v) for v in p))
