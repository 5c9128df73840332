"""A small net that reads a page's blocks in order, beside the trees, which see one block at a time.

Residual layers of dilated convolution (Bai, Kolter, Koltun 2018, An Empirical Evaluation of Generic Convolutional and
Recurrent Networks for Sequence Modeling): each looks at a block, those DILATIONS[layer] before and after it, and the mean
of the page weighted by words. What goes in is each feature's place among the cuts that the trees made of it. Weights are
int8 with a scale a column; forward() is what clean/net.c computes.
"""

import jax
import jax.numpy as jnp
import numpy as np
import optax

WIDTH = 48
DILATIONS = (1, 2, 4, 8)
EPOCHS = 12
RATE = 4e-3
DECAY = 1e-3
DROP = 0.25
SPAN = 1.5  # places go from -SPAN to SPAN
BLOCKS = 8192  # of a page that are read together
LENGTHS = (128, 256, 512, 1024)  # blocks; a page is padded to the first that it fits in, a longer one is cut up
OVERLAP, BATCH = 256, 16  # blocks; pages


def inputs(model, x):
    """Rows of features as the net reads them; model: the model_c.Model whose cuts place them."""
    out = np.zeros((len(x), model.n_features), np.float32)
    for f, cuts in enumerate(model.cuts):
        if cuts:
            out[:, f] = np.searchsorted(np.array(cuts, np.float32), x[:, f], side="left") * (2 * SPAN / len(cuts)) - SPAN
    return out


def initial(key, n_features):
    def draw(k, *shape):
        return jax.random.normal(jax.random.fold_in(key, k), shape) / np.sqrt(np.prod(shape[:-1]))
    net = {"input": draw(0, n_features, WIDTH), "start": jnp.zeros(WIDTH), "output": 0.1 * draw(1, WIDTH), "end": jnp.zeros(())}
    n = len(DILATIONS)
    net["near"] = jnp.stack([draw(10 + k, 3, WIDTH, WIDTH) for k in range(n)])
    net["page"] = 0.5 * jnp.stack([draw(20 + k, WIDTH, WIDTH) for k in range(n)])
    net["bias"] = jnp.zeros((n, WIDTH))
    return net


def drop(key, x, rate):
    return jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0)


def log_odds(net, x, here, words, key):
    """Of pages padded to one length: x [page, block, feature], here 1 where there is a block."""
    h = jax.nn.relu(drop(key, x, DROP / 2) @ net["input"] + net["start"]) * here[..., None]
    share = (words * here / jnp.maximum(1e-6, (words * here).sum(1, keepdims=True)))[..., None]
    for k, dilation in enumerate(DILATIONS):
        near = jax.lax.conv_general_dilated(drop(jax.random.fold_in(key, k), h, DROP), net["near"][k], (1,), "SAME",
                                            rhs_dilation=(dilation,), dimension_numbers=("NWC", "WIO", "NWC"))
        page = (h * share).sum(1, keepdims=True) @ net["page"][k]
        h = (h + jax.nn.relu(near + page + net["bias"][k])) * here[..., None]
    return h @ net["output"] + net["end"]


def loss(net, x, y, weight, here, words, key):
    z = log_odds(net, x, here, words, key)
    cross_entropy = jnp.maximum(z, 0) - z * y + jnp.log1p(jnp.exp(-jnp.abs(z)))
    return (cross_entropy * weight).sum() / jnp.maximum(1e-6, weight.sum())


def chunks(sizes):
    """Of pages of these sizes, one after the other: for each of LENGTHS rows of positions, -1 behind a page's end."""
    out, first, longest = [[] for _ in LENGTHS], 0, LENGTHS[-1]
    for size in sizes:
        for start in range(0, size, longest - OVERLAP if size > longest else longest):
            n = min(size - start, longest)
            k = next(k for k, length in enumerate(LENGTHS) if length >= n)
            row = np.full(LENGTHS[k], -1)
            row[:n] = np.arange(first + start, first + start + n)
            out[k].append(row)
            if start + longest >= size:
                break
        first += size
    return [np.array(rows) for rows in out if rows]


def batches(rng, rows):
    """An epoch of chunks(): BATCH pages of about one length at a time."""
    out = []
    for of_length in rows:
        n = max(1, round(len(of_length) / BATCH))
        out += np.split(of_length[np.resize(rng.permutation(len(of_length)), n * BATCH)], n)
    return [out[k] for k in rng.permutation(len(out))]


class Net:
    """The weights as C holds them: whole numbers up to 127 and, for each column, what one of them is."""

    def __init__(self, net):
        self.weights, self.scales = {}, {}
        for name, axes in (("input", (0,)), ("near", (1, 2)), ("page", (1,)), ("output", (0,))):
            w = np.asarray(net[name], np.float64)
            scale = (np.maximum(1e-9, np.abs(w).max(axis=axes, keepdims=True)) / 127).astype(np.float32)
            self.weights[name], self.scales[name] = np.round(w / scale).astype(int), scale.squeeze(axes)
            setattr(self, name, (self.weights[name] * scale).astype(np.float32))
        self.start, self.bias, self.end = (np.asarray(net[k], np.float32) for k in ("start", "bias", "end"))

    def forward(self, x, words):
        """Log odds of a page's blocks."""
        return np.concatenate([self.part(x[at:at + BLOCKS], words[at:at + BLOCKS]) for at in range(0, len(x), BLOCKS)])

    def part(self, x, words):
        h = np.maximum(0, x @ self.input + self.start)
        share = (words / max(1, words.sum())).astype(np.float32)
        for k, dilation in enumerate(DILATIONS):
            near = h @ self.near[k, 1]
            if dilation < len(h):
                near[dilation:] += h[:-dilation] @ self.near[k, 0]
                near[:-dilation] += h[dilation:] @ self.near[k, 2]
            h = h + np.maximum(0, near + share @ h @ self.page[k] + self.bias[k])
        return h @ self.output + self.end

    def size(self):
        return sum(w.size for w in self.weights.values()) + 4 * (sum(s.size for s in self.scales.values()) +
                                                                 self.start.size + self.bias.size + 1)


def fit(x, y, weight, words, sizes, seed=0):
    """A Net from rows of inputs(), page after page; a row of weight 0 is looked at and not learned from."""
    rng, rows = np.random.default_rng(seed), chunks(sizes)
    plan = [row for _ in range(EPOCHS) for row in batches(rng, rows)]
    schedule = optax.warmup_cosine_decay_schedule(1e-4, RATE, len(plan) // 10, len(plan))
    optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(schedule, weight_decay=DECAY))
    key = jax.random.PRNGKey(seed)
    net = initial(jax.random.fold_in(key, 0), x.shape[1])
    state = optimizer.init(net)

    @jax.jit
    def step(net, state, key, *batch):
        gradient = jax.grad(loss)(net, *batch, key)
        updates, state = optimizer.update(gradient, state, net)
        return optax.apply_updates(net, updates), state

    for n, row in enumerate(plan):
        here, at = (row >= 0).astype(np.float32), np.maximum(row, 0)
        net, state = step(net, state, jax.random.fold_in(key, 1 + n), x[at], y[at], weight[at] * here, here, words[at])
    return Net(net)
