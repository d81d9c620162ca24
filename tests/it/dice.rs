//! Chance that falls the same way every time.

/// A generator of numbers (xorshift, G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003), 14).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    /// One that begins elsewhere: the number is not zero.
    pub(crate) const fn from(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// Evenly from 0 to below 1.
    pub(crate) fn share(&mut self) -> f64 {
        f64::from(u32::try_from(self.roll(1 << 30)).unwrap_or(0)) / f64::from(1_u32 << 30)
    }

    /// A number from 0 to below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap_or(0)
    }
}
