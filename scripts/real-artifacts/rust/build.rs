fn main() { cc::Build::new(); }
