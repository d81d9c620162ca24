//! The one source of randomness: SHA-256 in counter mode over a seed that is given from outside, so that a
//! test with a fixed seed sees the same ids.

use sha2::{Digest, Sha256};

/// A stream of random bytes.
#[derive(Debug, Clone)]
pub struct Chance {
    seed: [u8; 32],
    counter: u64,
    block: [u8; 32],
    used: usize,
}

impl Chance {
    /// The stream of this seed.
    #[must_use]
    pub fn new(seed: [u8; 32]) -> Self {
        Self { seed, counter: 0, block: [0; 32], used: 32 }
    }

    /// Fills the slice with the next bytes.
    pub fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            if self.used == self.block.len() {
                self.turn();
            }
            *byte = self.block[self.used];
            self.used += 1;
        }
    }

    /// A UUID of version 7 (RFC 9562 §5.7) for this moment in microseconds.
    pub fn uid(&mut self, at: i64) -> String {
        let mut random = [0_u8; 10];
        self.fill(&mut random);
        let millis = u64::try_from(at.div_euclid(1_000)).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
    }

    /// Sixteen random bytes: the salt of one image.
    pub fn salt(&mut self) -> [u8; 16] {
        let mut salt = [0_u8; 16];
        self.fill(&mut salt);
        salt
    }

    fn turn(&mut self) {
        let mut hasher = Sha256::new();
        hasher.update(self.seed);
        hasher.update(self.counter.to_le_bytes());
        self.block.copy_from_slice(&hasher.finalize());
        self.counter += 1;
        self.used = 0;
    }
}
