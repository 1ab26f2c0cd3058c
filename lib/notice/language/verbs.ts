/**
 * The words of instructions, in one table for each thing they do, so that one file answers what the reader takes for a verb.
 *
 * Verbs that an instruction of a Vietnamese authority begins with. One syllable or more, in alphabetical order; a verb belongs here if
 * "Giao Sở X <verb> …" is good official Vietnamese.
 */
export const ACTS = `
ban hành
biên soạn
biên tập
biểu dương
bàn giao
bám sát
báo cáo
bãi bỏ
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
cho phép
cho thuê
cho ý kiến
chung tay
chuyển
chuẩn bị
chuẩn hóa
chú trọng
chú ý
chăm lo
chăm sóc
chấm dứt
chấn chỉnh
chấp hành
chấp thuận
chậm nhất
chằng chống
chặn
chỉ đạo
chỉ định
chỉnh lý
chỉnh sửa
chỉnh trang
chịu trách nhiệm
chọn
chống
chốt
chốt chặn
chủ trì
chứng nhận
chứng thực
chữa cháy
cung cấp
cung ứng
cài đặt
cách ly
cân đối
có biện pháp
có báo cáo
có chính sách
có các biện pháp
có các giải pháp
có công văn
có cơ chế
có giải pháp
có hình thức
có kế hoạch
có lộ trình
có phương án
có văn bản
có ý kiến
công bố
công khai
công nhận
căn cứ
cơ cấu
cưỡng chế
cải cách
cải thiện
cải tạo
cảnh báo
cảnh giác
cấm
cấp cứu
cấp giấy
cấp kinh phí
cấp mới
cấp phát
cấp phép
cập nhật
cắm biển
cắm mốc
cắt giảm
cụ thể hóa
củng cố
cứu
cứu hộ
cứu nạn
cứu trợ
cử
di chuyển
di dời
diễn tập
duy trì
dành
dọn dẹp
dừng
dự báo
dự kiến
dự trữ
ghi chép
ghi nhận
gia cố
gia hạn
giao
gieo trồng
giám sát
giám định
giáo dục
giúp
giải ngân
giải phóng
giải quyết
giải thích
giải trình
giải đáp
giảm
giới thiệu
giữ
góp ý
gắn
gửi
hiện đại hóa
hiệp đồng
hoàn chỉnh
hoàn thiện
hoàn thành
hoàn trả
huy động
huấn luyện
hình thành
hướng dẫn
hưởng ứng
hạn chế
họp
hỗ trợ
hợp nhất
hợp tác
hủy
khai báo
khai thác
khen thưởng
khoanh vùng
khuyến cáo
khuyến khích
khám
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
khống chế
khởi công
khởi tố
khởi động
khử khuẩn
khử trùng
kiến nghị
kiềm chế
kiểm duyệt
kiểm dịch
kiểm kê
kiểm soát
kiểm tra
kiểm điểm
kiểm đếm
kiện toàn
kéo dài
kéo giảm
kê khai
kêu gọi
kích hoạt
ký
kết hợp
kết nối
kết quả báo cáo
kết thúc
liên hệ
liên kết
loại bỏ
luyện tập
luân chuyển
là cơ quan thường trực
là cơ quan đầu mối
là đơn vị đầu mối
là đầu mối
làm
lãnh đạo
lên phương án
lưu giữ
lưu trữ
lưu ý
lấy ý kiến
lập
lắng nghe
lắp
lắp đặt
lồng ghép
lựa chọn
miễn
mua
mời
mở
neo đậu
nghiêm cấm
nghiên cứu
nghiệm thu
nghỉ
ngăn chặn
ngăn ngừa
ngừng
nhân rộng
nhận diện
nhập
nhắc nhở
niêm yết
nâng
nâng cao
nâng cấp
nêu cao
nạo vét
nắm
nộp
phong tỏa
phun
phát hiện
phát huy
phát hành
phát quang
phát sóng
phát triển
phát động
phân bổ
phân công
phân cấp
phân khai
phân kỳ
phân loại
phân luồng
phân tích
phân định
phê duyệt
phòng , chống
phòng chống
phòng ngừa
phòng trừ
phản hồi
phản ánh
phấn đấu
phối hợp
phổ biến
phục hồi
phục vụ
phủ sóng
quan trắc
quan tâm
quy hoạch
quy định
quyên góp
quyết toán
quyết định
quán triệt
quản lý
quản trị
quảng bá
ra mắt
ra quân
ra soát
rà soát
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
thay
thay thế
theo dõi
thi công
thi hành
thi đua
thiết lập
thu dọn
thu gom
thu hoạch
thu hút
thu hồi
thu thập
thuê
thành lập
tháo dỡ
tháo gỡ
thí điểm
thông báo
thông tin
thông xe
thúc đẩy
thăm hỏi
thẩm tra
thẩm định
thể chế hóa
thỏa thuận
thống kê
thống nhất
thực hiện
thực hành
thực thi
tinh giản
tinh gọn
tiêm
tiêu hủy
tiến hành
tiếp công dân
tiếp cận
tiếp dân
tiếp nhận
tiếp thu
tiếp tế
tiết giảm
tiết kiệm
trang bị
trang trí
tranh thủ
trao tặng
trao đổi
triển khai
triệt phá
truy cập
truy quét
truy thu
truy tố
truy vết
truyền thông
tránh
trình
trích
trả
trấn áp
trồng
trực ban
trực chiến
trực cấp cứu
tu bổ
tu sửa
tuyên dương
tuyên truyền
tuyển chọn
tuyển dụng
tuân thủ
tuần tra
tách
tái cơ cấu
tái lập
tái tạo
tái đàn
tìm
tích hợp
tính toán
tôn tạo
tôn vinh
túc trực
tăng
tạm dừng
tạm đình chỉ
tạo
tận dụng
tập huấn
tập hợp
tặng
tổ chức
tổng hợp
tổng kết
tổng rà soát
tổng vệ sinh
từng bước
tự kiểm tra
tự rà soát
vinh danh
vào cuộc
vận chuyển
vận dụng
vận hành
vận động
vệ sinh
xem xét
xin
xuất cấp
xuống giống
xác lập
xác minh
xác nhận
xác thực
xác định
xây dựng
xây mới
xã hội hóa
xét duyệt
xét nghiệm
xóa
xúc tiến
xả
xếp loại
xử lý
xử phạt
áp dụng
ý kiến
đa dạng hóa
đi đầu
điều chuyển
điều chỉnh
điều hành
điều hòa
điều phối
điều tiết
điều tra
điều trị
điều động
điểm danh
đo
đàm phán
đào tạo
đánh giá
đình chỉ
đón tiếp
đóng cửa
đóng góp
đôn đốc
đăng ký
đăng nhập
đăng tải
đơn giản hóa
đơn đốc
đưa
đảm bảo
đảm nhiệm
đảm đương
đấu giá
đấu thầu
đấu tranh
đầu tư
đẩy lùi
đẩy mạnh
đẩy nhanh
đặt hàng
đề cao
đề nghị
đề ra
đề xuất
đền bù
để xuất
định hướng
định kỳ
đối chiếu
đối soát
đối thoại
đồng hành
đổi mới
động viên
ưu tiên
ổn định
ủng hộ
ủy quyền
ứng cứu
ứng dụng
ứng phó
ứng trực
`;

/** How an instruction is to be carried out; may stand before its verb: "khẩn trương rà soát". */
export const MANNERS = `
chủ động
cùng
cơ bản
cần thiết
cố gắng
cụ thể
dứt khoát
hàng năm
hàng quý
hàng tháng
hằng ngày
hằng năm
hằng quý
hằng tháng
hằng tuần
hết sức
khẩn cấp
khẩn trương
kiên quyết
kiên trì
kịp thời
luôn
mạnh dạn
ngay
nghiêm túc
nhanh chóng
nêu cao tinh thần
nỗ lực
quyết liệt
quyết tâm
rứt khoát
sát sao
sâu sát
sẵn sàng
sớm
thường xuyên
thần tốc
thực sự
tiếp tục
triệt để
trực tiếp
tuyệt đối
tích cực
tập trung
vận dụng linh hoạt
đặc biệt chú trọng
đặc biệt quan tâm
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
điện yêu cầu
đề nghị
ủy quyền
`;

/** Words that bind, and that no name goes over: "Sở Y tế | để …". */
export const FUNCTIONS = `
bao gồm
biết
bằng
bị
bởi
cho
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
khi
khoảng
không
khẳng định
kết luận
kể từ
là
lên
mà
ngoài
như
nhưng
nhằm
nào
này
nên
nêu
nếu
nữa
phát biểu
qua
ra
rất
rằng
sau
so
sẽ
theo
thì
thông qua
trong
trên
trước
tại
tới
từ
vào
vì
vẫn
về
với
vừa
xong
xuống
đang
đã
đó
được
đạt
đến
đều
để
đối
`;

/** Nouns whose first or last syllable is a verb of these tables: "công trình" is no "trình", "giao thông" no "giao". */
export const NOUNS = `
biên phòng
chuyên cần
chương trình
chữ ký
cuộc họp
cán bộ
cây trồng
công lập
công trình
cần giờ
cần thiết
cần thơ
dân phòng
gia tăng
giao dịch
giao lưu
giao thông
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
thu nhập
thông tin đại chúng
thư ký
tiến trình
trực thuộc
tổ chức chính trị
tờ trình
việc làm
văn phòng
xuất nhập khẩu
độc lập
`;
