//! One thread takes things up while another uses them.

use std::sync::mpsc::sync_channel;
use std::thread;

/// Things that may wait: more would only be memory.
const WAITING: usize = 2;

/// Lets `use_up` have the items of `items`, which another thread takes up ahead of it. Where `use_up` stops early, the
/// other thread does too.
pub(super) fn ahead<T: Send, R>(
    items: impl Iterator<Item = T> + Send,
    use_up: impl FnOnce(&mut dyn Iterator<Item = T>) -> R,
) -> R {
    thread::scope(|scope| {
        let (give, take) = sync_channel(WAITING);
        scope.spawn(move || {
            for item in items {
                if give.send(item).is_err() {
                    return;
                }
            }
        });
        use_up(&mut take.into_iter())
    })
}
