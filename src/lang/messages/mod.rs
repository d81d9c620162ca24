pub fn of(_k:&str)->Option<(&'static str,&'static str)>{None}
