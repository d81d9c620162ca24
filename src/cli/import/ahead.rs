//! One thread takes items up while another uses them.

use std::sync::mpsc::sync_channel;
use std::thread;

/// Batches that may wait: more would only be memory.
const WAITING: usize = 2;

/// Lets `use_up` have the items of `items`, which another thread takes up ahead of it, `at_once` at a time: handing
/// over each by itself would cost more than it gives. Where `use_up` stops early, the other thread does too.
pub(super) fn ahead<T: Send, R>(
    at_once: usize,
    mut items: impl Iterator<Item = T> + Send,
    use_up: impl FnOnce(&mut dyn Iterator<Item = T>) -> R,
) -> R {
    thread::scope(|scope| {
        let (give, take) = sync_channel::<Vec<T>>(WAITING);
        scope.spawn(move || {
            loop {
                let mut batch = Vec::with_capacity(at_once);
                batch.extend(items.by_ref().take(at_once));
                if batch.is_empty() || give.send(batch).is_err() {
                    return;
                }
            }
        });
        use_up(&mut take.into_iter().flatten())
    })
}
