/**
 * The words of instructions, in one table for each thing they do, so that one file answers what the reader takes for a verb.
 *
 * Verbs that an instruction of a Vietnamese authority begins with. One syllable or more, in alphabetical order; a verb belongs here if
 * "Giao Sở X <verb> …" is good official Vietnamese.
 */
export const ACTS = `
  ban hành
  neo đậu
  biên soạn
  biên tập
  biểu dương
  bàn giao
  bám sát
  bãi bỏ
  báo cáo
  bình ổn
  bảo dưỡng
  bảo quản
  bảo trì
  bảo tồn
  bảo vệ
  bảo đảm
  bắt giữ
  bố trí
  bồi dưỡng
  bồi thường
  bổ nhiệm
  bổ sung
  cam kết
  chi trả
  chi viện
  chia sẻ
  cho ý kiến
  cho phép
  chung tay
  chuyển
  chuẩn bị
  chuẩn hóa
  chăm lo
  chăm sóc
  chấm dứt
  chấn chỉnh
  chấp hành
  chấp thuận
  chậm nhất
  chỉ đạo
  chỉnh lý
  chỉnh sửa
  chỉnh trang
  chịu trách nhiệm
  chống
  chủ trì
  chú trọng
  chú ý
  chọn
  cung cấp
  cung ứng
  cài đặt
  công bố
  công khai
  cách ly
  căn cứ
  cơ cấu
  cải cách
  cải thiện
  cải tạo
  cảnh báo
  cảnh giác
  cập nhật
  cắt giảm
  cắm mốc
  cân đối
  cấp giấy
  cấp kinh phí
  cấp mới
  cấp phát
  cấp phép
  cử
  củng cố
  canh gác
  cấp cứu
  cứu hộ
  cứu nạn
  chốt chặn
  chữa cháy
  cưỡng chế
  chằng chống
  chỉ định
  chứng nhận
  chứng thực
  đo
  có báo cáo
  có biện pháp
  có các biện pháp
  có các giải pháp
  có chính sách
  có công văn
  có cơ chế
  có giải pháp
  có hình thức
  có kế hoạch
  có lộ trình
  có phương án
  có văn bản
  có ý kiến
  kết quả báo cáo
  là cơ quan thường trực
  là cơ quan đầu mối
  là đơn vị đầu mối
  là đầu mối
  trích
  tuyên dương
  cụ thể hóa
  di chuyển
  di dời
  diễn tập
  dập dịch
  dập tắt
  duy trì
  dành
  dọn dẹp
  dự báo
  dự kiến
  dự trữ
  dừng
  ghi chép
  ghi nhận
  giao
  gia cố
  gia hạn
  giám sát
  giám định
  giáo dục
  giúp
  giới thiệu
  giữ
  giải ngân
  giải phóng
  giải quyết
  giải thích
  giải trình
  giải đáp
  giảm
  góp phần
  góp ý
  gắn
  gửi
  hiến kế
  hiện đại hóa
  hiệp đồng
  hoàn chỉnh
  hoàn thiện
  hoàn thành
  hoàn trả
  huy động
  huấn luyện
  hình thành
  hưởng ứng
  hướng dẫn
  hạn chế
  hậu kiểm
  kéo dài
  họp
  hỗ trợ
  hợp tác
  hủy
  kêu gọi
  kết hợp
  kết nối
  kết thúc
  kê khai
  khai báo
  khai thác
  khai trương
  khen thưởng
  khoanh nuôi
  khử khuẩn
  khởi tố
  khoanh vùng
  khuyến cáo
  khuyến khích
  khánh thành
  khôi phục
  không bố trí
  không chủ quan
  không sử dụng
  không tổ chức
  khơi thông
  khảo sát
  khắc phục
  khẳng định
  khởi công
  khống chế
  kích cầu
  kích hoạt
  kiềm chế
  kiến nghị
  kiểm duyệt
  kiểm đếm
  kiểm kê
  kiểm soát
  kiểm tra
  kiểm điểm
  kiện toàn
  ký
  liên hệ
  liên kết
  luân chuyển
  làm
  lãnh đạo
  lấy ý kiến
  lập
  lắp đặt
  lắng nghe
  lồng ghép
  loại bỏ
  lưu trữ
  lưu ý
  lựa chọn
  luyện tập
  lường trước
  minh bạch
  mua
  mở
  mời
  ngăn chặn
  ngăn ngừa
  nghiêm cấm
  nghiên cứu
  nghiệm thu
  nghỉ
  nhân rộng
  nhận diện
  nhập
  niêm yết
  nuôi dưỡng
  nâng cao
  nâng cấp
  nắm
  nêu cao
  nêu gương
  nạo vét
  nộp
  phong tỏa
  phát hiện
  phát huy
  phát quang
  phòng trừ
  phun
  phủ sóng
  phát hành
  phát sóng
  phát triển
  phát động
  phân bổ
  phân cấp
  phân công
  phân luồng
  phân loại
  phân tích
  phân định
  phê duyệt
  phòng , chống
  phòng chống
  phòng ngừa
  phản hồi
  phản ánh
  phấn đấu
  phối hợp
  phổ biến
  phục hồi
  phục vụ
  quan tâm
  quan trắc
  quy hoạch
  quy định
  quyên góp
  quán triệt
  quyết toán
  quyết định
  quản lý
  quản trị
  quảng bá
  ra mắt
  ra quân
  ra soát
  rà soát
  ràng buộc
  rào chắn
  rút kinh nghiệm
  rút ngắn
  siết chặt
  so sánh
  soạn thảo
  sàng lọc
  sáp nhập
  sơ kết
  sơ tán
  sản xuất
  sắp xếp
  số hóa
  sử dụng
  sửa chữa
  sửa đổi
  tham gia
  tham khảo
  tham mưu
  tham vấn
  thanh lý
  thanh toán
  thanh tra
  thay thế
  thi công
  thi hành
  thi đua
  theo dõi
  thiết lập
  thu dọn
  thu gom
  thu hút
  thu hồi
  thu thập
  thuê
  thành lập
  tháo dỡ
  tháo gỡ
  thông báo
  thông tin
  thông xe
  thúc đẩy
  thăm hỏi
  thẩm tra
  thẩm định
  thể chế hóa
  thí điểm
  thống kê
  thống nhất
  thực hiện
  thực hành
  thực thi
  tinh giản
  tinh gọn
  tiêm chủng
  tiếp tế
  tiêm
  tiếp cận
  tiếp nhận
  tiếp thu
  tiếp xúc
  tiến hành
  tiết giảm
  tiết kiệm
  tiêm phòng
  tiêu hủy
  tìm
  tính toán
  trang bị
  trao đổi
  tranh thủ
  trao tặng
  triển khai
  triệt phá
  trình
  truy quét
  truy tố
  truy thu
  truy vết
  truyền thông
  trả
  trực chiến
  trục vớt
  trấn áp
  trồng
  trực ban
  tu bổ
  tu sửa
  tuyên truyền
  tuyển chọn
  tuyển dụng
  tuân thủ
  tuần tra
  tái cơ cấu
  tái lập
  tái tạo
  tái đàn
  tách
  tôn tạo
  tôn vinh
  tăng
  tạm dừng
  tạm đình chỉ
  tạo
  tập huấn
  tập hợp
  tận dụng
  tặng
  tổ chức
  tổng hợp
  tổng kết
  tổng vệ sinh
  tổng rà soát
  tự kiểm tra
  tự rà soát
  từng bước
  tránh
  trưng bày
  túc trực
  ứng cứu
  ứng dụng
  ứng phó
  ứng trực
  uốn nắn
  ủng hộ
  ủy quyền
  vào cuộc
  vận chuyển
  vận dụng
  vận hành
  vận động
  vệ sinh
  vinh danh
  xem xét
  xin
  xuất cấp
  xây dựng
  xây mới
  xét nghiệm
  xác lập
  xác minh
  xác nhận
  xác định
  xét duyệt
  xếp loại
  xóa
  xử lý
  xử phạt
  xúc tiến
  ý kiến
  đa dạng hóa
  đi đầu
  đánh giá
  đào tạo
  đáp ứng
  đảm bảo
  đảm nhiệm
  đảm đương
  đàm phán
  đầu tư
  đấu giá
  đấu nối
  đấu thầu
  đấu tranh
  đẩy lùi
  đẩy mạnh
  đẩy nhanh
  đặt hàng
  đề cao
  đề nghị
  đề ra
  đề xuất
  để xuất
  điều chuyển
  điều chỉnh
  điều hành
  điều hòa
  điều phối
  điều tiết
  điều tra
  điều động
  điểm danh
  định hướng
  định kỳ
  đình chỉ
  động viên
  đôn đốc
  đồng bộ hóa
  đồng hành
  đổi mới
  đối chiếu
  đối thoại
  đóng góp
  đưa
  đơn giản hóa
  đăng ký
  đăng nhập
  đăng tải
  đơn đốc
  đón tiếp
  đền bù
  đối soát
  ưu tiên
  áp dụng
  ổn định
  thu hoạch
  cứu trợ
  xuống giống
  gieo trồng
  trang trí
  đưa tin
`;

/** How an instruction is to be carried out; may stand before its verb: "khẩn trương rà soát". */
export const MANNERS = `
  chủ động
  cùng
  cùng nhau
  cần thiết
  cố gắng
  cơ bản
  cụ thể
  dứt khoát
  hằng năm
  hằng ngày
  hằng quý
  hằng tháng
  hằng tuần
  hàng năm
  hàng quý
  hàng tháng
  hết sức
  khẩn cấp
  khẩn trương
  kiên quyết
  kiên trì
  kịp thời
  luôn
  luôn luôn
  mạnh dạn
  nêu cao tinh thần
  nghiêm túc
  ngay
  nhanh chóng
  nỗ lực
  quyết liệt
  quyết liệt hơn
  quyết tâm
  rứt khoát
  sát sao
  sâu sát
  sớm
  thường xuyên
  thực sự
  thần tốc
  tiếp tục
  tích cực
  trực tiếp
  triệt để
  tuyệt đối
  tập trung
  vận dụng linh hoạt
  đặc biệt quan tâm
  đặc biệt chú trọng
  đồng bộ
  đồng loạt
`;

/** What makes a duty of a sentence about somebody: "các địa phương phải …". */
export const DUTIES = `
  bắt buộc
  chịu trách nhiệm
  có nghĩa vụ
  có nhiệm vụ
  có trách nhiệm
  cần
  cần phải
  hãy
  không chủ quan
  không lơ là
  không được
  không để
  nghiêm cấm
  phải
  tuyệt đối không
`;

/** Verbs of whoever gives the order. */
export const ORDERS = `
  chỉ đạo
  giao
  giao cho
  giao nhiệm vụ
  giao nhiệm vụ cho
  giao trách nhiệm cho
  kính đề nghị
  lưu ý
  nghiêm túc yêu cầu
  nhắc nhở
  phân công
  tiếp tục giao
  tiếp tục yêu cầu
  tiếp tục đề nghị
  trân trọng đề nghị
  yêu cầu
  ủy quyền
  ủy quyền cho
  đề nghị
  điện yêu cầu
`;

/** Words that bind, and that no name goes over: "Sở Y tế | để …". */
export const FUNCTIONS = `
  bao gồm
  biết
  bằng
  bị
  bởi
  cho
  cho biết
  chưa
  chủ tọa
  còn
  có
  cũng
  do
  dưới
  gồm
  hiện
  hoặc
  hơn
  khẳng định
  kết luận
  kể từ
  khi
  khoảng
  không
  là
  lên
  mà
  ngoài
  nhằm
  như
  nhưng
  nào
  này
  nên
  nêu
  nếu
  nữa
  phát biểu
  qua
  ra
  rằng
  rất
  sau
  sẽ
  so
  thì
  theo
  thông qua
  trong
  trên
  trước
  từ
  tại
  tới
  vào
  vì
  vẫn
  về
  với
  vừa
  xuống
  xong
  đang
  đã
  đạt
  đến
  đều
  để
  đối
  đó
  được
`;

/** Nouns whose first or last syllable is a verb of these tables: "công trình" is no "trình", "giao thông" no "giao". */
export const NOUNS = `
  biên phòng
  chương trình
  chữ ký
  công lập
  công trình
  cuộc họp
  cán bộ
  cây trồng
  dân phòng
  giao dịch
  giao lưu
  giao thông
  gia tăng
  cần giờ
  cần thiết
  cần thơ
  chuyên cần
  hàng hải
  hàng không
  hành trình
  hậu cần
  không gian
  không khí
  không quân
  kỳ họp
  lộ trình
  ngân hàng
  nhập khẩu
  nuôi trồng
  phiên họp
  phương trình
  quy trình
  quá trình
  quốc phòng
  thông tin đại chúng
  thu nhập
  thư ký
  tiến trình
  trực thuộc
  tờ trình
  tổ chức chính trị
  việc làm
  văn phòng
  xuất nhập khẩu
  độc lập
`;
