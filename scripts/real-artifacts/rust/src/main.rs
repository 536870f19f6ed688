use rand::Rng;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let value: serde_json::Value = serde_json::from_str(&std::env::args().nth(1).unwrap_or_default()).unwrap();
    let pattern = regex::Regex::new(value["pattern"].as_str().unwrap_or("a+")).unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    println!("{} {}", pattern.is_match(&value.to_string()), rand::thread_rng().gen_range(0..10));
}
